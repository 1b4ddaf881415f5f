import type { Locale } from '../language/locale.ts';
import { say } from '../language/phrase.ts';
import { pipeline } from '../markdown/pipeline.ts';
import { type SetText, setText, type Typesetter } from '../markdown/set-text.ts';
import { mediaAddress } from '../newsroom/address.ts';
import { hrefOf } from '../newsroom/href.ts';
import type { Site } from '../newsroom/site.ts';
import type { PictureFound } from './pictures.ts';
import { type Problem, problem } from './problem.ts';

/** A body as its file has it. */
export interface WrittenText {
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
  markdown: string;
}

/** A typesetter for one edition; make it once, it takes longer to make than a text to set. */
export const typesetterFor = (site: Site, locale: Locale, find: (file: string) => PictureFound): Typesetter =>
  pipeline({
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

/** Sets a text and tells what is wrong with its pictures. */
export function setWritten(
  written: WrittenText,
  typesetter: Typesetter,
  find: (file: string) => PictureFound,
  missingAlternativeText: Problem['level'],
): { set: SetText; problems: Problem[] } {
  const set = setText(typesetter, written.markdown);
  const problems = set.pictures.flatMap((picture) => {
    const place = { line: picture.line + written.line - 1, column: picture.column };
    return pictureProblems(picture.file, picture.alt || null, find, missingAlternativeText).map(
      ({ rule, level }) => problem(level, rule, written.file, place, { picture: picture.file }),
    );
  });
  return { set, problems };
}

/** What is wrong with one picture; `alt` is null where nobody wrote one. */
export function pictureProblems(
  file: string,
  alt: string | null,
  find: (file: string) => PictureFound,
  missingAlternativeText: Problem['level'],
): Pick<Problem, 'rule' | 'level'>[] {
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file)) return [{ rule: 'foreign-picture', level: 'warning' }];
  const found = find(file);
  if (found === 'missing') return [{ rule: 'missing-picture', level: 'error' }];
  if (found === 'unreadable') return [{ rule: 'unreadable-picture', level: 'error' }];
  return alt === null ? [{ rule: 'missing-alternative-text', level: missingAlternativeText }] : [];
}
