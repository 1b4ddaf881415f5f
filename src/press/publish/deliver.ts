import { join } from 'node:path';
import { manifestName } from '../../search/manifest.ts';
import type { Kind } from '../../views/page.ts';
import { writeFile } from '../disk/write-file.ts';
import type { WrittenFile } from '../stages/changes.ts';
import type { MadeSite } from '../stages/made-site.ts';
import { markFile, markText } from './mark-file.ts';
import { publish } from './publish.ts';

const first: readonly Kind[] = ['article', 'redirect'];
const last: readonly Kind[] = ['home', 'root', 'sitemap', 'sitemapIndex', 'robots', 'notFound', 'search'];

/** Files in the order in which they go live: what pages load, articles, lists, home, and the mark of the whole. */
function groups(written: readonly WrittenFile[]): string[][] {
  const stepOf = ({ path, kind }: WrittenFile) => {
    if (kind === null) return path.endsWith(`/search/${manifestName}`) ? 3 : 0;
    // A new subject's page names its edition's feed; what a feed leads to stands already or has a placeholder.
    if (kind === 'feed') return 0;
    if (first.includes(kind)) return 1;
    return last.includes(kind) ? 3 : 2;
  };
  const sorted = written.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const steps = [0, 1, 2, 3].map((step) =>
    sorted.filter((file) => stepOf(file) === step).map(({ path }) => path),
  );
  return [...steps, [markFile]];
}

/** Puts what is new of a site into the served folder, and takes out what is to go. */
export function deliver(
  { changes: { written, removed }, ledger }: MadeSite,
  staging: string,
  output: string,
  placeholder: (path: string) => string,
): void {
  writeFile(join(staging, markFile), markText(ledger.site));
  publish({ staging, output, order: groups(written), removed, placeholder, site: ledger.site });
}
