import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Why a request is not answered: an HTTP status, and words for whoever asked. */
export interface Refusal {
  status: 403 | 405;
  words: string;
}

/**
 * Why the preview does not answer a request; null where it does. Whoever can see this machine's pages must be its
 * user: so the preview is called by a number, as `localhost` or by the name in `knownName`, since any other name can be
 * made to lead here by a page of another site (DNS rebinding); and another site's page may lead a reader here, but
 * gets nothing into its own. What browsers say of that is in Fetch Metadata (Sec-Fetch-*), and in Origin.
 */
export function refusalOf(request: IncomingMessage, knownName: string | null): Refusal | null {
  const { method, headers, url = '/' } = request;
  // A target with a host in it is for that one, whatever the header says (RFC 9112, section 3.2.2).
  const host = /^http:\/\/([^/?#]*)/i.exec(url)?.[1] ?? headers.host ?? '';
  if (!isNameOfOurs(nameOf(host), knownName)) {
    const words = `The preview does not answer to the name "${host}". npm start -- --host NAME gives it one.`;
    return { status: 403, words };
  }
  const { origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode, 'sec-fetch-dest': into } = headers;
  const isOwn = (origin ?? `http://${host}`) === `http://${host}` && /^(?:none|same-origin)$/.test(`${site}`);
  const isFollowed = origin === undefined && mode === 'navigate' && into === 'document';
  if (!isOwn && !isFollowed)
    return { status: 403, words: 'The preview is for its own pages, not for those of other sites.' };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, words: 'The preview only shows: GET and HEAD.' };
  return null;
}

/** The name in `NAME:PORT`, an IPv6 address without its brackets; empty where it is written in no such way. */
function nameOf(host: string): string {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([^\s:@/\\?#[\]]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (address ?? name ?? '').toLowerCase();
}

const isNameOfOurs = (name: string, knownName: string | null) =>
  isIP(name) !== 0 || /^(?:.+\.)?localhost$/.test(name) || (name !== '' && name === knownName?.toLowerCase());
