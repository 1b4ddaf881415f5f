import { type CopyRule, proseOf, type Slip, slipsAt } from '../rule.ts';
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
  find(copy): Slip[] {
    let goesOn = false;
    return proseOf(copy).flatMap((passage) => {
      const [first] = slipsAt([passage], spaces, ({ 0: found, index }, { text }) =>
        found !== '  ' || isMiddleOfVerse(text, index) ? { suggested: ' = ', certain: false } : null,
      );
      const isTold = goesOn;
      goesOn = first !== undefined;
      if (!first || isTold) return [];
      return [{ ...first, shown: aroundSpaces(first, '   '), suggested: aroundSpaces(first, ' = ') }];
    });
  },
};
