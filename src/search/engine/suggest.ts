import type { Analyser, Term } from '../analyser/analyser.ts';
import type { SubjectEntry } from '../manifest.ts';
import type { Suggestion } from './findings.ts';
import { wholeOf } from './spellings.ts';

/** As many are offered. */
const most = 6;
/** So many letters of a word say something. */
const fewestLetters = 2;
/** As many words of what is typed may be those of one name. */
const longest = 5;

interface Spelled {
  subject: SubjectEntry;
  terms: readonly Term[];
}

/**
 * Gives what suggests subjects of which a name or other spelling goes on as the last words of a question begin: those
 * first of which more words are typed, then those that begin so. Not those that are typed whole: results have them.
 */
export function suggestSubjects(
  subjects: readonly SubjectEntry[],
  analyser: Analyser,
): (words: string) => Suggestion[] {
  let spelled: Spelled[] | null = null;
  const termsIn = (words: string) => words.split(/\s+/).flatMap((word) => analyser.terms(word));
  return (words) => {
    spelled ??= subjects.flatMap((subject) =>
      [subject.name, ...subject.spellings].map((spelling) => ({ subject, terms: termsIn(spelling) })),
    );
    const typed = words
      .trimStart()
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = new Map<SubjectEntry, { rest: string; count: number; at: number; length: number }>();
    for (let count = Math.min(longest, typed.length); count > 0; count--) {
      const last = termsIn(typed.slice(-count).join(' '));
      const rest = typed.slice(0, -count).join(' ');
      for (const { subject, terms } of spelled) {
        const at = placeOf(last, terms);
        if (at < 0 || found.has(subject)) continue;
        found.set(subject, { rest, count, at, length: terms.length });
      }
    }
    const isWhole = (subject: SubjectEntry) => {
      const letters = lettersOf(termsIn(words));
      return spelled?.some((each) => each.subject === subject && lettersOf(each.terms) === letters);
    };
    return [...found]
      .filter(([subject]) => !isWhole(subject))
      .sort(([, one], [, other]) => other.count - one.count || one.at - other.at || one.length - other.length)
      .slice(0, most)
      .map(([subject, { rest }]) => ({ kind: 'subject', subject, rest }));
  };
}

const lettersOf = (terms: readonly Term[]) => terms.map(({ beginning }) => beginning).join(' ');

/** Where in a spelling the terms stand that are typed, the last of them perhaps in part; −1 where they do not. */
function placeOf(typed: readonly Term[], terms: readonly Term[]): number {
  const last = typed.at(-1)?.beginning ?? '';
  if ([...last].length < fewestLetters) return -1;
  return terms.findIndex((_, at) =>
    typed.every((term, offset) => {
      const own = terms[at + offset];
      if (!own) return false;
      return offset === typed.length - 1 ? own.beginning.startsWith(last) : wholeOf(own) === wholeOf(term);
    }),
  );
}
