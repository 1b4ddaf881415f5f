import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { print } from '../../eleventy/print.ts';
import type { Locale } from '../../language/locale.ts';
import { outputFile } from '../../newsroom/address.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { TextName } from '../../newsroom/names.ts';
import type { Page } from '../../views/page.ts';
import { bytesFingerprint, sizeByFingerprint } from '../disk/bytes-fingerprint.ts';
import { writeFile } from '../disk/write-file.ts';
import type { Because, PrintedPage } from '../ledger/ledger.ts';
import { type Changes, noChanges } from '../stages/changes.ts';

/** How many pages the press holds at once. */
const sheet = 1000;

export interface PrintJob {
  /** The pages of the site by the ledger, by address. */
  earlier: ReadonlyMap<string, PrintedPage>;
  /** A fingerprint of the program, which every page follows from. */
  program: string;
  /** The folder of the site in the making. */
  staging: string;
  /** Milliseconds since 1970. */
  now: number;
  bodyOf: (text: TextName) => string;
  because: (page: Page) => Because;
}

export interface PrintRun {
  pages: PrintedPage[];
  changes: Changes;
}

/** Prints those pages whose view is not what it was, and writes those whose bytes are not. */
export async function printPages(pages: readonly Page[], job: PrintJob): Promise<PrintRun> {
  const { earlier, program, staging, now } = job;
  const viewed = pages.map((page) => ({ page, view: viewFingerprint(program, page) }));
  const stale = viewed.filter(({ page: { address }, view }) => {
    const before = earlier.get(address);
    return before?.view !== view || before.output === '';
  });
  const fresh = new Map<string, PrintedPage>();
  const changes: Changes = { ...noChanges(), printed: stale.length };
  for (let from = 0; from < stale.length; from += sheet) {
    const part = stale.slice(from, from + sheet);
    const files = await print(
      part.map(({ page }) => page),
      job.bodyOf,
    );
    const contents = new Map(files.map(({ path, content }) => [path, content]));
    for (const { page, view } of part) {
      const { kind, address } = page;
      const path = outputFile(address);
      const content = contents.get(path);
      if (content === undefined) throw new Error(`Eleventy printed no ${path}`);
      const bytes = Buffer.from(content);
      const output = bytesFingerprint(bytes);
      const before = earlier.get(address);
      const isSame = before?.output === output;
      // One that was lost and comes back is told of as it was made.
      fresh.set(
        address,
        before && (isSame || before.view === view)
          ? { ...before, kind, view, output }
          : { kind, address, view, output, printed: now, because: job.because(page) },
      );
      if (isSame) continue;
      write(join(staging, path), bytes);
      changes.written.push({ path, kind });
    }
  }
  return {
    pages: pages.flatMap(({ address }) => fresh.get(address) ?? earlier.get(address) ?? []),
    changes,
  };
}

/** The locale, with all phrases of its edition the most of a view, is there by a fingerprint of its own. */
const viewFingerprint = (program: string, { kind, view }: Page): string =>
  'frame' in view
    ? fingerprintOf([
        program,
        kind,
        { ...view, frame: { ...view.frame, locale: localeFingerprint(view.frame.locale) } },
      ])
    : fingerprintOf([program, kind, view]);

const locales = new WeakMap<Locale, string>();

function localeFingerprint(locale: Locale): string {
  const fingerprint = locales.get(locale) ?? fingerprintOf(locale);
  locales.set(locale, fingerprint);
  return fingerprint;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFile(file, bytes);
}

/** How many bytes pages have. */
export const sizeOfPages = (pages: readonly PrintedPage[]) =>
  pages.reduce((sum, { output }) => sum + sizeByFingerprint(output), 0);

/** A fingerprint of what pages are in the site. */
export const outputsFingerprint = (pages: readonly PrintedPage[]) =>
  fingerprintOf(pages.map(({ address, output }) => [address, output]).sort());
