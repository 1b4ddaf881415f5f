import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const attribute = /\s(?:href|src|srcset|poster|action)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const origin = 'https://archive.example.org';

const unescaped = (written: string) =>
  written
    .replace(/&(?:amp|#x26|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|#x27);/g, "'");

/** What a page's attributes lead to, as they stand in its HTML; of a `srcset` each picture. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(attribute)].flatMap(([whole, double, single, bare]) => {
    const value = unescaped(double ?? single ?? bare ?? '');
    return /^\ssrcset/.test(whole)
      ? value.split(',').map((each) => each.trim().split(/\s/)[0] ?? '')
      : [value];
  });

/** The file that a static host serves for a URL; null for one outside of the site. */
function fileFor(url: URL): string | null {
  if (url.origin !== origin) return null;
  const path = decodeURIComponent(url.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * The links of a site of `https://archive.example.org/` that lead to no file, as `PAGE → LINK`, each broken link
 * once. It reads attributes alone, not HTML, and so is quick enough to be asked again and again.
 */
export function brokenLinks(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const known = new Map<string, boolean>();
  const isThere = (file: string) => {
    const there = known.get(file) ?? existsSync(join(site, file));
    known.set(file, there);
    return there;
  };
  return pages.flatMap((page) => {
    const address = `${origin}/${page.split('/').map(encodeURIComponent).join('/')}`;
    return [...new Set(linksIn(readFileSync(join(site, page), 'utf8')))].flatMap((link) => {
      const file = URL.canParse(link, address) ? fileFor(new URL(link, address)) : null;
      return file === null || isThere(file) ? [] : [`${page} → ${link}`];
    });
  });
}
