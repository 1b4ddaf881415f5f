import { type Address, addressOfFile, linkedAddress } from '../newsroom/address.ts';
import { hrefOf } from '../newsroom/href.ts';
import type { Site } from '../newsroom/site.ts';
import { partId, partPrefix } from './part-id.ts';

/** Where the site stands. */
export type Whereabouts = Pick<Site, 'origin' | 'basePath'>;

/** What a link of a text leads to. */
export type LinkTarget =
  /** An address of this site; `href` is the link as its page has it, `part` the id after its `#`. */
  | { kind: 'own'; address: Address; part: string | null; href: string }
  /** A part of the same text. */
  | { kind: 'part'; part: string }
  | { kind: 'elsewhere'; url: string }
  /** No link that a reader can follow: of another scheme than these, or no address at all. */
  | { kind: 'scheme'; scheme: string }
  | { kind: 'unreadable' };

/** Those that sanitising leaves to a link (safe-html.ts). */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

/** Meant to lead to another host, or to a mailbox, without the signs that say so: `www.a.org`, `https//a.org`, `a@b.org`. */
const almostForeign = /^(?:www\.|https?(?:[/.;,،؛]|$))|^[^/\s]+@[^/\s]+\.\w+$/i;

/** A mailbox, or a letter's subject and text for any; a number of three digits at least. */
const hasReceiver = /^mailto:(?:[^?]*@|.*\?.)|^tel:.*\d.*\d.*\d/i;

/** Any origin will do to read relative addresses against. */
const nowhere = 'https://origin.invalid';

/**
 * Reads a link of the text in `file`, a path within the content folder. Addresses of files, `../14/other.md`, are
 * followed from that file, as GitHub shows them, and all others from the page that it becomes.
 */
export function linkTarget(written: string, file: string, where: Whereabouts): LinkTarget {
  // WHATWG URL, section 4.4: what a browser takes out before it reads an address.
  const link = written.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  if (link.startsWith('#')) return { kind: 'part', part: decoded(link.slice(1)) };
  const scheme = /^([^/?#:]*):/.exec(link)?.[1]?.toLowerCase();
  if (scheme !== undefined && !linkSchemes.includes(scheme)) return { kind: 'scheme', scheme };
  if (scheme === 'mailto' || scheme === 'tel')
    return hasReceiver.test(link) ? { kind: 'elsewhere', url: link } : { kind: 'unreadable' };
  if (scheme !== undefined || link.startsWith('//')) return wholeTarget(link, where);
  if (almostForeign.test(link)) return { kind: 'unreadable' };
  const isFile = /\.md(?:[?#]|$)/i.test(link);
  const page = encodeURI(isFile ? `/${file}` : (addressOfFile(file) ?? '/'));
  if (!URL.canParse(link, nowhere + page)) return { kind: 'unreadable' };
  return ownTarget(new URL(link, nowhere + page), isFile, where);
}

function wholeTarget(link: string, where: Whereabouts): LinkTarget {
  const whole = link.startsWith('//') ? `https:${link}` : link;
  if (!/^https?:\/\/[^/]/i.test(whole) || !URL.canParse(whole)) return { kind: 'unreadable' };
  const url = new URL(whole);
  const root = new URL(where.basePath, where.origin);
  if (url.host !== root.host || !`${url.pathname}/`.startsWith(root.pathname))
    return { kind: 'elsewhere', url: link };
  url.pathname = url.pathname.slice(root.pathname.length - 1);
  return ownTarget(url, /\.md$/i.test(url.pathname), where);
}

function ownTarget({ pathname, search, hash }: URL, isFile: boolean, where: Whereabouts): LinkTarget {
  const path = decoded(pathname);
  const address = (isFile && addressOfFile(path)) || linkedAddress(path);
  // What is in another encoding than UTF-8 cannot be decoded, and stays as it was written.
  const isOpaque = path === pathname && path.includes('%');
  const href = isOpaque ? where.basePath.slice(0, -1) + address : hrefOf(where, address);
  const written = hash.length > 1 ? decoded(hash.slice(1)) : null;
  const part = isFile && written !== null ? headingOf(written) : written;
  const end = part === written ? hash : `#${encodeURIComponent(part ?? '')}`;
  return { kind: 'own', address, part, href: href + search + end };
}

/** GitHub names a part of a file by the words of its heading. */
const headingOf = (part: string) => (part.startsWith(partPrefix) ? part : (partId(part) ?? part));

function decoded(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return written;
  }
}
