import { fold } from '../analyser/fold.ts';
import type { KnownWord } from '../vocabulary.ts';

/** The keys of an Arabic keyboard, row over row, and of a Latin one: a finger slips to the next, beside it or above. */
const keyboards = [
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', ' ءؤرىةوزظ'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];
const beside = new Map<string, string>();
for (const rows of keyboards) {
  for (const [at, row] of rows.entries()) {
    for (const [column, key] of [...row].entries()) {
      const near = [row[column - 1], row[column + 1], rows[at - 1]?.[column], rows[at + 1]?.[column]];
      beside.set(fold(key), near.map((each) => fold(each ?? '')).join(''));
    }
  }
}

/** How likely a slip is beside one that drops a letter: of the finger, or of a letter in place of another. */
const likely = { neighbour: 1.5, other: 0.35, first: 1, added: 0.4 };

/**
 * The words that were meant where a finger slipped once (a letter dropped, doubled, added, swapped with the next or
 * taken for another, after Damerau, 1964), the likeliest first: by how likely the slip is and by the square root of how
 * many articles hold the word, since readers ask for rare words too. `asked` is folded.
 */
export function meantBy(asked: string, known: readonly KnownWord[]): { word: string; weight: number }[] {
  const found = known.flatMap(({ word, weight }) => {
    if (Math.abs(word.length - asked.length) > 3) return [];
    const chance = slipTo(asked, fold(word));
    return chance > 0 ? [{ word, weight, score: chance * 2 ** (weight / 2) }] : [];
  });
  return found.sort((one, other) => other.score - one.score || (one.word < other.word ? -1 : 1));
}

/** How likely one slip makes the word that was typed of the one that was meant; 0 of none or of several. */
export function slipTo(typed: string, meant: string): number {
  const longer = typed.length - meant.length;
  if (Math.abs(longer) > 1 || typed === meant) return 0;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  if (longer === -1) return typed.slice(same) === meant.slice(same + 1) ? 1 : 0;
  if (longer === 1) {
    if (typed.slice(same + 1) !== meant.slice(same)) return 0;
    return typed[same] === typed[same - 1] ? likely.neighbour : likely.added;
  }
  const [one = '', other = ''] = [typed[same], meant[same]];
  if (typed.slice(same + 1) === meant.slice(same + 1)) {
    if (beside.get(other)?.includes(one)) return likely.neighbour;
    return same === 0 ? likely.first : likely.other;
  }
  const isSwapped = typed[same + 1] === other && meant[same + 1] === one;
  return isSwapped && typed.slice(same + 2) === meant.slice(same + 2) ? likely.neighbour : 0;
}
