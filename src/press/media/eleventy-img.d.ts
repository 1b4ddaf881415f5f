/** What we use of @11ty/eleventy-img, which comes without types. */
declare module '@11ty/eleventy-img' {
  import type { Sharp } from 'sharp';

  type Format = 'avif' | 'webp' | 'jpeg' | 'png';

  interface Options {
    widths: number[];
    formats: Format[];
    dryRun: true;
    useCache: false;
    failOnError: true;
    fixOrientation: true;
    formatFiltering: [];
    sharpOptions: { failOn: 'error' };
    sharpAvifOptions: object;
    sharpWebpOptions: object;
    sharpJpegOptions: object;
    sharpPngOptions: object;
    transform: (picture: Sharp) => void;
  }

  interface Image {
    (bytes: Buffer, options: Options): Promise<Partial<Record<Format, { buffer: Buffer }[]>>>;
    /** How many pictures are worked on at once. */
    concurrency: number;
  }

  const image: Image;
  export default image;
}
