import type { Catalogue } from '../../catalogue/summaries/catalogue.ts';
import type { PickedList } from '../../catalogue/summaries/pick.ts';
import { outputFile } from '../../newsroom/address.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import { spanningPages } from '../../views/all-pages.ts';
import type { Page, PlannedPage } from '../../views/page.ts';
import type { Because, Ledger, SpanningPage } from '../ledger/ledger.ts';
import type { Plan } from '../plan/plan.ts';
import { printPages } from '../work/print-pages.ts';
import type { Workshop } from '../work/workshop.ts';
import type { Changes } from './changes.ts';
import { gather } from './gather.ts';
import { causeOf, type Inspection } from './inspect.ts';

export interface SpanningRun {
  spanning: Ledger['spanning'];
  changes: Changes;
}

/** Prints the pages that span volumes, as far as what they follow from has changed. The way to the catalogue's articles is found here. */
export async function printSpanning(
  plan: Plan,
  inspection: Inspection,
  catalogue: Omit<Catalogue, 'articlesOf'>,
  { assets, staging, textOf }: Pick<Workshop, 'assets' | 'staging' | 'textOf'>,
): Promise<SpanningRun> {
  const { common, ledger, now, program } = plan;
  const { recordsOf, standing } = inspection;
  const cause = causeOf(plan, inspection);
  const standingTexts = new Map(standing.map(({ page, set }) => [page.text, set]));
  const earlier = ledger.spanning;
  // The pages are planned once; their views are made twice, first to learn which articles they want.
  let articlesOf: Catalogue['articlesOf'] = () => [];
  const asking = {
    ...catalogue,
    articlesOf: (volume: VolumeId, list: PickedList) => articlesOf(volume, list),
  };
  const planned = spanningPages({ catalogue: asking, assets }).map((page) => ({
    page,
    path: outputFile(page.address),
    from: fingerprintOf([common, page.kind, page.from ?? null]),
  }));
  const stale = planned.filter(({ path, from }) => earlier[path]?.from !== from);
  const gathered = gather(
    (asked) => {
      articlesOf = asked;
      for (const { page } of stale) page.view();
    },
    recordsOf,
    now,
  );
  articlesOf = gathered.articlesOf;
  const run = await printPages(
    stale.map(({ page }) => toPage(page)),
    {
      earlier: new Map(Object.values(earlier).map((page) => [page.address, page])),
      program,
      staging,
      now,
      bodyOf(text) {
        const set = standingTexts.get(text);
        if (set) return set.html;
        const record = gathered.recordOf(text);
        if (!record) throw new Error(`No article has the text ${text}`);
        return textOf(record).html;
      },
      because: ({ address }) => becauseOf(outputFile(address)),
    },
  );
  const printed = new Map(run.pages.map((page) => [page.address, page]));
  const spanning = Object.fromEntries(
    planned.flatMap(({ page, path, from }): [string, SpanningPage][] => {
      const now = printed.get(page.address) ?? earlier[path];
      return now ? [[path, { ...now, from }]] : [];
    }),
  );
  const removed = Object.keys(ledger.spanning).filter((path) => !Object.hasOwn(spanning, path));
  return { spanning, changes: { ...run.changes, removed } };

  function becauseOf(path: string): Because {
    if (!Object.hasOwn(ledger.spanning, path)) return { reason: 'new', files: [...cause.files] };
    return cause.reason === null
      ? { reason: 'context', files: [...cause.files] }
      : { reason: cause.reason, files: [] };
  }
}

/** The page with its view made. */
function toPage<K extends Page['kind']>({ kind, address, view }: PlannedPage<K>): Page<K> {
  return { kind, address, view: view() };
}
