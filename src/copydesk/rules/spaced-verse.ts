import { type CopyRule, type PassageProblem, problemsAt, proseOf } from '../rule.ts';
import { aroundSpaces, isMiddleOfVerse } from '../verse-spaces.ts';

/** Spaces within a line. Between those of a verse block stands an equals sign. */
const spaces =
  /(?<=[^\s=])(?: {2,}|\t+| *[\u00A0\u2000-\u200A]{2,} *)(?=[^\s=])(?![،؛؟,;:.!?](?:[\s)\]»”"،؛]|$))/gu;

/**
 * Three spaces and more, or two in the middle of a line: often what parts the two halves of a verse, which a page
 * would join. Told once for lines and paragraphs that follow each other, and left to the editor.
 */
export const spacedVerse: CopyRule = {
  level: 'warning',
  languages: 'all',
  find(copy): PassageProblem[] {
    let goesOn = false;
    return proseOf(copy).flatMap((passage) => {
      const [first] = problemsAt([passage], spaces, ({ 0: found, index }, { text }) =>
        found !== '  ' || isMiddleOfVerse(text, index) ? { suggested: ' = ', certain: false } : null,
      );
      const isTold = goesOn;
      goesOn = first !== undefined;
      if (!first || isTold) return [];
      return [{ ...first, shown: aroundSpaces(first, '   '), suggested: aroundSpaces(first, ' = ') }];
    });
  },
};
