import type { Locale } from '../language/locale.ts';
import { say } from '../language/phrase.ts';
import { pipeline, type Setting } from '../markdown/pipeline.ts';
import { type SetText, setText } from '../markdown/set-text.ts';
import { type Address, mediaAddress } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { hrefOf } from '../newsroom/href.ts';
import type { Site } from '../newsroom/site.ts';
import { pictureProblems } from './picture-problems.ts';
import type { PictureFound } from './pictures.ts';
import { type Problem, problem } from './problem.ts';

/** A body as its file has it, and the page that it is for. */
export interface WrittenText {
  address: Address;
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
  markdown: string;
}

/** Texts that an earlier build has set, by all that they were made from. */
export interface TextCache {
  read: (madeFrom: string) => SetText | null;
  write: (madeFrom: string, set: SetText) => void;
}

export const noTextCache: TextCache = { read: () => null, write: () => {} };

type FindPicture = (file: string) => PictureFound;

const settingOf = (site: Site, locale: Locale, find: FindPicture): Setting => ({
  direction: locale.direction,
  basePath: site.basePath,
  picture: (file) => {
    const found = find(file);
    return typeof found === 'string' ? null : { href: hrefOf(site, mediaAddress(file)), ...found };
  },
  phrases: {
    footnotes: say(locale, 'footnotes'),
    backToText: say(locale, 'backToText'),
    table: say(locale, 'table'),
  },
});

/** Sets the texts of an edition, and tells what is wrong with their pictures. */
export function setTexts(
  site: Site,
  { locale }: Edition,
  written: readonly WrittenText[],
  find: FindPicture,
  cache: TextCache,
): { texts: Map<Address, SetText>; problems: Problem[] } {
  const setting = settingOf(site, locale, find);
  const typesetter = pipeline(setting);
  const common = JSON.stringify(setting);
  const texts = new Map<Address, SetText>();
  const problems = written.flatMap(({ address, file, line, markdown }) => {
    const madeFrom = `${common}\n${markdown}`;
    const kept = cache.read(madeFrom);
    // A text with pictures is set anew: a picture may have changed since, though the text did not.
    const set = kept?.pictures.length === 0 ? kept : setText(typesetter, markdown);
    if (set !== kept) cache.write(madeFrom, set);
    texts.set(address, set);
    return set.pictures.flatMap((picture) =>
      pictureProblems(picture.file, picture.alt || null, find, site.missingAlternativeText).map(
        ({ rule, level }) =>
          problem(
            level,
            rule,
            file,
            { line: picture.line + line - 1, column: picture.column },
            { picture: picture.file },
          ),
      ),
    );
  });
  return { texts, problems };
}
