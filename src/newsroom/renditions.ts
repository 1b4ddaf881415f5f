import { type Address, copyAddress, mediaAddress, outputFile } from './address.ts';
import { type Href, hrefOf } from './href.ts';
import type { Site } from './site.ts';

/** A picture of the content folder, as far as its renditions follow from it. */
export interface PictureFile {
  /** Path within the content folder. */
  path: string;
  /** Of its bytes and of how renditions are made: the same on every machine. */
  hash: string;
  format: 'jpg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg';
  /** Pixels, as it is seen: upright. */
  width: number;
  height: number;
  transparent: boolean;
  /** Drawings and moving pictures are copied as they are. */
  copied: boolean;
}

export type RenditionFormat = keyof typeof encodings;

/** One file that is made from a picture. */
export interface Rendition {
  address: Address;
  /** Null for a copy. */
  format: RenditionFormat | null;
  width: number;
}

/** A picture as a page shows it. `href` is the fallback, which feeds and link previews take too. */
export interface PictureOnPage {
  href: Href;
  width: number;
  height: number;
  /** Newest format first; a browser takes the first that it knows. */
  sources: readonly { type: string; srcset: string }[];
}

/** Settings of sharp, found by trying: AVIF at effort 3 is a fifth of the time of 4 for 6 % more bytes. */
export const encodings = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const;

/** A phone, a phone of two pixels a point, the column at 1, 2 and 3 pixels a point (610 points). */
const widths = [360, 640, 960, 1220, 1830];
const fallbackWidth = 1200;

/** All that decides a rendition's bytes beside the picture's own; part of its hash. */
export const recipe = JSON.stringify({ encoder: 'sharp 0.33.5', encodings, widths, fallbackWidth });

const endings = { avif: 'avif', webp: 'webp', jpeg: 'jpg', png: 'png' } as const;

const rendition = (hash: string, format: RenditionFormat, width: number): Rendition => ({
  address: mediaAddress(`${hash}-${width}.${endings[format]}`),
  format,
  width,
});

/** None is larger than the picture; a step that is nearly the picture's own width gives way to that. */
function widthsFor(width: number): number[] {
  const largest = Math.min(width, Math.max(...widths));
  return [...widths.filter((step) => step < largest * 0.85), largest];
}

const newer = ({ hash, width, copied }: PictureFile, format: RenditionFormat): Rendition[] =>
  copied ? [] : widthsFor(width).map((each) => rendition(hash, format, each));

function fallback({ hash, format, width, transparent, copied }: PictureFile): Rendition {
  if (copied) return { address: mediaAddress(`${hash}.${format}`), format: null, width };
  return rendition(hash, transparent ? 'png' : 'jpeg', Math.min(width, fallbackWidth));
}

/** Every file that a page may load for a picture. */
export const renditionsOf = (picture: PictureFile): Rendition[] => [
  ...newer(picture, 'avif'),
  ...newer(picture, 'webp'),
  fallback(picture),
];

/** The files of the site that a media file takes: a picture's renditions, or a copy of anything else at its own path. */
export const mediaOutputs = (found: PictureFile | string): string[] =>
  (typeof found === 'string' ? [copyAddress(found)] : renditionsOf(found).map(({ address }) => address)).map(
    outputFile,
  );

export function pictureOnPage(site: Pick<Site, 'basePath'>, picture: PictureFile): PictureOnPage {
  const { width, height } = picture;
  const sources = (['avif', 'webp'] as const).map((format) => ({
    type: `image/${format}`,
    srcset: newer(picture, format)
      .map((each) => `${hrefOf(site, each.address)} ${each.width}w`)
      .join(', '),
  }));
  return {
    href: hrefOf(site, fallback(picture).address),
    width,
    height,
    sources: sources.filter(({ srcset }) => srcset !== ''),
  };
}
