import { type Question, Unreachable } from '../engine/findings.ts';
import type { Opening } from './opening.ts';
import { elsewhere, isAsked } from './question.ts';
import type { Shown } from './shown.ts';

/** An edition's search. */
export interface Searchable extends Opening {
  /** By which its count is known. */
  href: string;
  /** Whether it is the edition of the page. */
  current: boolean;
}

/**
 * Gives what answers a question and shows each step of the answer: what was found first, all that was found, how it
 * divides, and how much other editions have. What comes after a newer question was asked is dropped. Throws an Error
 * where no edition is the page's own.
 */
export function answering(
  editions: readonly Searchable[],
  show: (changes: Partial<Shown>) => void,
): (question: Question) => Promise<void> {
  const own = editions.find(({ current }) => current);
  if (!own) throw new Error('The search page is of no edition');
  const others = editions.filter(({ current }) => !current);
  let turn = 0;

  return async (question) => {
    const mine = ++turn;
    const isNewest = () => mine === turn;
    const hear = (changes: Partial<Shown>) => {
      if (isNewest()) show(changes);
    };
    if (!isAsked(question)) {
      return hear({ question, findings: null, counts: null, advice: null, list: null, progress: 'settled' });
    }
    const find = async () => {
      const engine = await own.open();
      if (!isNewest()) return;
      hear({ names: engine.names });
      const { findings, count, advise, list } = await engine.search(question, (first) =>
        hear({ findings: first, advice: null, list: null }),
      );
      if (!isNewest()) return;
      const lacks = findings.answered === 'nothing' || findings.missing.length + findings.rare.length > 0;
      const advice = lacks ? await advise() : null;
      hear({ findings, advice, list, elsewhere: {}, progress: 'settled' });
      if (!isNewest()) return;
      hear({ counts: await count() });
      if (isNewest()) hear({ elsewhere: await countsOf(others, question) });
    };
    hear({ question, progress: 'loading' });
    try {
      // Where the site was published since the search was opened, files that it knows are gone.
      await find().catch(() => {
        if (!isNewest()) return;
        own.close(true);
        return find();
      });
    } catch (failure) {
      own.close(true);
      console.error(failure);
      hear({ progress: 'failed', unable: !(failure instanceof Unreachable) });
    }
  };
}

/** An edition that can not be reached goes without its count: it is not what was asked for. */
async function countsOf(editions: readonly Searchable[], question: Question): Promise<Shown['elsewhere']> {
  const counted = editions.map(async ({ href, open, close }) => {
    try {
      const { findings } = await (await open()).search({ ...elsewhere(question), length: 0 });
      return [href, findings.total] as const;
    } catch (failure) {
      close(true);
      throw failure;
    }
  });
  const reached = await Promise.allSettled(counted);
  return Object.fromEntries(reached.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
}
