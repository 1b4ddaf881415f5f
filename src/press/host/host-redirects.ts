import type { Catalogue } from '../../catalogue/summaries/catalogue.ts';
import type { DividedFiles } from '../../catalogue/summaries/volumes.ts';
import {
  type Address,
  type ArticleKey,
  addressOfFile,
  isAscii,
  isOtherEncoding,
  shortAddress,
} from '../../newsroom/address.ts';
import type { HostName } from '../../newsroom/hosts.ts';
import { type Href, hrefOf } from '../../newsroom/href.ts';

/** How a host is told of redirects, and of how many. */
interface Form {
  file: string;
  most: number;
  /** Of the whole file. */
  mostBytes: number;
  /** What stands for an address that is forwarded, with the base path in front; null where nothing can. */
  from: (path: string) => string | null;
  line: (from: string, to: Href) => string;
}

/**
 * Cloudflare Pages reads 2,000 rules without placeholders, in lines of up to 1,000 signs
 * (developers.cloudflare.com/pages/configuration/redirects). Of more than 100 KB it takes no notice, as a site has
 * found and Cloudflare does not say (wppoland.com/en/cloudflare-redirects-100kb-cap-silent-tail-truncation): less costs
 * nothing but a page in place of a 301. Netlify asks for fewer than 10,000, and `!` where a page stands at the address
 * (docs.netlify.com, «Redirects and rewrites»); nginx reads a map (nginx.org, ngx_http_map_module), which is kept as
 * small. Read 2026-11.
 */
const forms: Partial<Record<HostName, Form>> = {
  'cloudflare-pages': {
    file: '_redirects',
    most: 2000,
    mostBytes: 100_000,
    from: requested,
    line: (from, to) => `${from} ${to} 301`,
  },
  netlify: {
    file: '_redirects',
    most: 9999,
    mostBytes: Infinity,
    from: requested,
    line: (from, to) => `${from} ${to} 301!`,
  },
  nginx: {
    file: '_redirects.map',
    most: 9999,
    mostBytes: Infinity,
    from: quoted,
    line: (from, to) => `${from} ${to};`,
  },
};

const longestLine = 1000;

/**
 * The redirects of a site as its host reads them, by the file that holds them; none where it reads none. Old addresses
 * stand before short ones, and newer volumes before older ones: all others have the pages that every host serves. What
 * has a short address is seen by the articles' files, in `divided`, and no volume is opened for it.
 */
export function hostRedirects(
  { site, volumes }: Pick<Catalogue, 'site' | 'volumes'>,
  divided: Pick<DividedFiles, 'volumes'>,
): Map<string, string> {
  const form = forms[site.host];
  if (!form) return new Map();
  const { file, most, mostBytes } = form;
  const newestFirst = [...volumes.values()].flat().sort((a, b) => b.year - a.year);
  const lines: string[] = [];
  let bytes = 0;
  let isFull = false;
  const add = (from: Address, to: Address): void => {
    const path = form.from(site.basePath.slice(0, -1) + from);
    if (path === null || isFull) return;
    const line = form.line(path, hrefOf(site, to));
    if (line.length > longestLine) return;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes <= mostBytes) lines.push(line);
    isFull = lines.length === most || bytes > mostBytes;
  };
  const hidden = new Set(newestFirst.flatMap(({ summary }) => summary.hidden));
  const seenAt = (file: string): Address[] => {
    const address = addressOfFile(file);
    return address === null || hidden.has(keyAt(address)) ? [] : [address];
  };
  for (const { summary } of newestFirst)
    for (const { address, file } of summary.aliases) for (const own of seenAt(file)) add(address, own);
  for (const { id } of newestFirst) {
    if (isFull) break;
    const files = [...(divided.volumes.get(id)?.keys() ?? [])].filter((file) => !isAscii(file)).reverse();
    for (const address of files.flatMap(seenAt)) add(shortAddress(keyAt(address)), address);
  }
  return new Map([[file, lines.map((each) => `${each}\n`).join('')]]);
}

/** The key of an article, which its address is made from. */
const keyAt = (address: Address) => address.slice(1, -1) as ArticleKey;

/**
 * A path as a browser asks for it; a segment whose bytes are no UTF-8 as it was written. Null where it would be taken
 * for a pattern: with `*`, or a colon before a letter.
 */
function requested(path: string): string | null {
  if (/\*|:[a-z]/i.test(path)) return null;
  const segments = path
    .split('/')
    .map((segment) => (isOtherEncoding(segment) ? segment : segment.replace(/[%?#\\]/g, encodeURIComponent)));
  return new URL(segments.join('/'), 'https://site.example').pathname;
}

/** A path as nginx has it in `$uri`, decoded; null where its bytes are no UTF-8. */
function quoted(path: string): string | null {
  return path.split('/').some(isOtherEncoding) ? null : `"${path.replace(/["\\]/g, '\\$&')}"`;
}
