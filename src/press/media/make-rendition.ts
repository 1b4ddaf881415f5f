import { availableParallelism } from 'node:os';
import image from '@11ty/eleventy-img';
import { encodings, type RenditionFormat } from '../../newsroom/renditions.ts';

image.concurrency = availableParallelism();

/** A picture file that cannot be decoded. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';
}

/**
 * One rendition of a picture, from the bytes of its file: upright, in sRGB, with nothing of what the camera wrote, such as the place.
 * As many are made at once as the machine has cores. Throws an UnreadablePicture where they cannot be decoded.
 */
export async function makeRendition(bytes: Buffer, format: RenditionFormat, width: number): Promise<Buffer> {
  try {
    return await encoded(bytes, format, width);
  } catch (cause) {
    throw isOfMachine(cause) ? cause : new UnreadablePicture('The picture cannot be decoded', { cause });
  }
}

/** Whether it is the disk that failed, and not the picture. */
const isOfMachine = (error: unknown) => error instanceof Error && 'code' in error && 'syscall' in error;

async function encoded(bytes: Buffer, format: RenditionFormat, width: number): Promise<Buffer> {
  const made = await image(bytes, {
    widths: [width],
    formats: [format],
    dryRun: true,
    useCache: false,
    failOnError: true,
    fixOrientation: true,
    formatFiltering: [],
    // Old scans have harmless faults; half a picture is none.
    sharpOptions: { failOn: 'error' },
    sharpAvifOptions: encodings.avif,
    sharpWebpOptions: encodings.webp,
    sharpJpegOptions: encodings.jpeg,
    sharpPngOptions: encodings.png,
    // eleventy-img keeps a picture's own profile, but not instead of another.
    transform: (picture) => {
      picture.withIccProfile('srgb');
    },
  });
  const buffer = made[format]?.[0]?.buffer;
  if (!buffer) throw new Error(`No ${format} was made`);
  return buffer;
}
