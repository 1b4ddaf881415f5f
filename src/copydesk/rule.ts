import type { Level } from '../language/text-problem.ts';
import type { Passage } from './passage.ts';

/** A subject's name as an edition writes it, and the other spellings that its authority file has. */
export interface Name {
  preferred: string;
  spellings: readonly string[];
}

/** An article's words, as the rules see them. */
export interface Copy {
  /** A primary language subtag: `ar`. */
  language: string;
  passages: readonly Passage[];
  /** Of the subjects that the article names. */
  names: readonly Name[];
}

/** A stretch of a passage's text. */
export interface Stretch {
  passage: Passage;
  from: number;
  to: number;
}

/** What should stand in the place of a stretch. */
export interface Mend extends Stretch {
  text: string;
}

/** Something wrong, at a stretch of a passage. */
export interface PassageProblem extends Stretch {
  /** What was found, where it is not the stretch itself. */
  shown?: string;
  /** What should stand there, in words or letters of the text. */
  suggested: string;
  /** What mends it for certain; empty where an editor must choose. */
  mends: readonly Mend[];
}

/** One copy check: a pure function over an article's words. */
export interface CopyRule {
  level: Level;
  /** Primary language subtags of the editions that it looks at. */
  languages: 'all' | readonly string[];
  find: (copy: Copy) => PassageProblem[];
}

export const proseOf = ({ passages }: Copy): Passage[] => passages.filter(({ prose }) => prose);

/** A problem at every match of a pattern (with the flag g) in a text, mended by what `mend` gives, if anything. */
export const problemsAt = (
  passages: readonly Passage[],
  pattern: RegExp,
  mend: (match: RegExpExecArray, passage: Passage) => { suggested: string; certain: boolean } | null,
): PassageProblem[] =>
  passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
      const mended = mend(match, passage);
      if (!mended) return [];
      const { suggested, certain } = mended;
      const stretch = { passage, from: match.index, to: match.index + match[0].length };
      return [{ ...stretch, suggested, mends: certain ? [{ ...stretch, text: suggested }] : [] }];
    }),
  );
