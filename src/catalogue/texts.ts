import type { Locale } from '../language/locale.ts';
import { say } from '../language/phrase.ts';
import { deepest, deepLine } from '../markdown/depth.ts';
import { pipeline, type Setting } from '../markdown/pipeline.ts';
import { type SetText, setText } from '../markdown/set-text.ts';
import type { Address } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { pictureOnPage } from '../newsroom/renditions.ts';
import type { Site } from '../newsroom/site.ts';
import { downloadProblems, pictureProblems } from './picture-problems.ts';
import type { PictureFound } from './pictures.ts';
import { type Place, type Problem, problem } from './problem.ts';

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
  language: locale.language,
  direction: locale.direction,
  basePath: site.basePath,
  picture: (file) => {
    const found = find(file);
    return typeof found === 'string' ? null : pictureOnPage(site, found);
  },
  phrases: {
    footnotes: say(locale, 'footnotes'),
    backToText: say(locale, 'backToText'),
    table: say(locale, 'table'),
    editorsNote: say(locale, 'editorsNote'),
  },
  typography: site.typography,
});

/** Whether a kept text still names its pictures as they are now: a picture's name follows from its bytes. */
const isCurrent = ({ pictures, downloads }: SetText, { picture }: Setting) =>
  [...pictures, ...downloads].every(({ file, href }) => (picture(file)?.href ?? null) === href);

/** Sets the texts of an edition, and tells what is wrong with the files of `content/media` that they name. */
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
    const deep = deepLine(markdown);
    if (deep !== null) {
      return [
        problem('error', 'deep-text', file, { line: line + deep - 1, column: 1 }, { depth: String(deepest) }),
      ];
    }
    const madeFrom = `${common}\n${markdown}`;
    const kept = cache.read(madeFrom);
    const set = kept && isCurrent(kept, setting) ? kept : setText(typesetter, markdown);
    if (set !== kept) cache.write(madeFrom, set);
    texts.set(address, set);
    const wrong = [
      ...set.pictures.map((each) => ({
        ...each,
        problems: pictureProblems(each.file, each.alt, find, site.missingAlternativeText),
      })),
      ...set.downloads.map((each) => ({ ...each, problems: downloadProblems(each.file, find) })),
    ];
    const placed = (each: Place): Place => ({ line: each.line + line - 1, column: each.column });
    return [
      ...wrong.flatMap((each) =>
        each.problems.map(({ rule, level }) =>
          problem(level, rule, file, placed(each), { picture: each.file }),
        ),
      ),
      ...set.problems.map((each) => problem('error', each.rule, file, placed(each), each.values)),
    ];
  });
  return { texts, problems };
}
