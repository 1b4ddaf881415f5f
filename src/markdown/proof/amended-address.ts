import { distance } from 'fastest-levenshtein';

const edges =
  /^[\s"'«“”‘’<\u00a0\u200b-\u200f\u061c\u2066-\u2069\ufeff]+|[\s"'»“”‘’>،؛؟\u00a0\u200b-\u200f\u061c\u2066-\u2069\ufeff]+$/gu;

/** A scheme with its colon and slashes, or what was meant for them. */
const scheme = /^([a-z]{3,7})(?:[:;.,،؛]?[/\\]{1,3}|[:;](?=[\w-]+\.))/i;

const host =
  /^(?:www\.[\w-]+\.\S|(?:[\w-]+\.)+(?:com|org|net|info|gov|edu|int|mil|biz|tv|io|(?:com|co|org|net|gov|edu|ac)\.[a-z]{2})(?:[/?#:]|$))/i;

/**
 * The address that was meant by a link's target that leads elsewhere than it says: a misspelt scheme (`htp://`,
 * `http:/`), none before a host, which makes it a path of this site, or signs of the sentence at its ends. Null for
 * what can be meant as it is.
 */
export function amendedAddress(target: string): string | null {
  const bare = target
    .replace(edges, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:https?:\/*)+(?=https?:\/\/)/i, '');
  const [start = '', name = ''] = scheme.exec(bare) ?? [];
  const meant = name ? schemeNear(name.toLowerCase()) : null;
  if (meant) {
    const rest = bare.slice(start.length);
    const amended = `${meant}://${start.includes('\\') ? rest.replaceAll('\\', '/') : rest}`;
    return amended.toLowerCase() === target.toLowerCase() ? null : amended;
  }
  if (host.test(bare)) return `https://${bare}`;
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(bare)) return `mailto:${bare}`;
  return bare === target || bare === '' ? null : bare;
}

/** `http` or `https` where a scheme is one of them, or one or two letters away; null for any other. */
function schemeNear(name: string): 'http' | 'https' | null {
  if (name === 'http' || name === 'https') return name;
  const [toHttp, toHttps] = [distance(name, 'http'), distance(name, 'https')];
  if (Math.min(toHttp, toHttps) > 2 || !/^h|^t+p/.test(name)) return null;
  return toHttps < toHttp ? 'https' : 'http';
}

/**
 * Whether an address, as HTML has it, is one of which is told that another was meant, or that it has the brackets of a
 * link in it, as a bare one of `(https://a.org)[words]` has.
 */
export function isAlmostAddress(href: string): boolean {
  const written = readable(href);
  return amendedAddress(written) !== null || /\)\[|\]\(/.test(written);
}

function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
