import { mediaPaths } from '../../src/catalogue/files/media-files.ts';
import type { Direction } from '../../src/language/direction.ts';
import { pipeline, type Setting } from '../../src/markdown/pipeline.ts';
import { type SetText, setText } from '../../src/markdown/set-text.ts';
import { mediaAddress } from '../../src/newsroom/address.ts';
import { hrefOf } from '../../src/newsroom/href.ts';

export const setting = (direction: Direction): Setting => ({
  language: direction === 'rtl' ? 'ar' : 'en',
  direction,
  digits: 'latn',
  origin: 'https://archive.example.org',
  basePath: '/archive/',
  media: (name, text) => {
    const path = mediaPaths(['media/square.png'])(name, text);
    const href = hrefOf({ basePath: '/archive/' }, mediaAddress('square.png'));
    const isThere = path === 'media/square.png';
    return { path, picture: isThere ? { href, width: 4, height: 4, sources: [] } : null, isThere };
  },
  phrases: {
    footnotes: 'Notes',
    backToText: 'Back to the text',
    table: 'Table',
    editorsNote: 'Editor’s note',
    captions: 'Captions',
    download: 'Download {file}',
    embeds: {
      video: 'Video on {place}',
      audio: 'Audio on {place}',
      post: 'Post on {place}',
      map: 'Map on {place}',
      page: 'Page on {place}',
    },
  },
  typography: true,
});

/** Sets a text on a site under `/archive/` that has one picture, `square.png`. */
export const set = (
  markdown: string,
  direction: Direction = 'ltr',
  path = 'ar/2015/09/15/first.md',
): SetText => setText(pipeline(setting(direction)), markdown, path);
