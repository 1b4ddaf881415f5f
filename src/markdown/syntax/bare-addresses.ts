import type { Nodes, Parents, Root } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension, State, TokenizeContext, TokenType } from 'micromark-util-types';
import { addressLength } from './address-length.ts';

/** An address is at most this long, in UTF-16 units. */
const longest = 2048;

/** A construct that takes an address of one kind, where it may follow `previous`. */
const addressOf = (type: TokenType, beginning: RegExp, before: RegExp): Construct => ({
  name: type,
  previous: (code) => code === null || code < 0 || !before.test(String.fromCharCode(code)),
  tokenize(effects, ok, nok) {
    let left = 0;
    const begin: State = (code) => {
      if (!beginning.test(ahead(this, 8))) return nok(code);
      left = addressLength(untilBracket(this, ahead(this, longest)));
      if (left === 0) return nok(code);
      effects.enter('literalAutolink');
      effects.enter(type);
      return inside(code);
    };
    const inside: State = (code) => {
      if (left === 0) {
        effects.exit(type);
        effects.exit('literalAutolink');
        return ok(code);
      }
      left -= 1;
      effects.consume(code);
      return inside;
    };
    return begin;
  },
});

/** The text from here on, up to a number of UTF-16 units or the end of the line. */
function ahead(context: TokenizeContext, length: number): string {
  const start = context.now();
  return context.sliceSerialize({ start, end: { ...start, _bufferIndex: start._bufferIndex + length } });
}

/** What an address may have of a text: nothing in that of a link, and in other brackets what stands before their end. */
function untilBracket({ _labelStarts: labels = [] }: TokenizeContext, text: string): string {
  const open = labels.at(-1);
  if (!open || open._balanced) return text;
  const [, inside = '', next = '('] = /^([^[\]]*)\](.?)/.exec(text) ?? [];
  return next === '(' || next === '[' ? '' : inside;
}

const http = addressOf('literalAutolinkHttp', /^https?:\/\//i, /[A-Za-z\d]/);
const www = addressOf('literalAutolinkWww', /^www\./i, /[\p{L}\p{M}\p{N}/.@_-]/u);

/** Bare addresses, `https://example.org` and `www.example.org`, are links, as GFM has it but for their end (`addressLength`). */
export const bareAddresses: Extension = {
  text: {
    [codes.lowercaseH]: http,
    [codes.uppercaseH]: http,
    [codes.lowercaseW]: www,
    [codes.uppercaseW]: www,
  },
};

/** Bare e-mail addresses are links. They stand apart, for every word must be looked at. */
export const bareMailAddresses: Extension = {
  text: Object.fromEntries(
    Object.entries(gfmAutolinkLiteral().text ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().filter(({ name }) => name === 'emailAutolink'),
    ]),
  ),
};

const { enter, exit } = gfmAutolinkLiteralFromMarkdown();

/**
 * Without the search in texts that GFM does afterwards: what it finds has no place in the file. What stands between
 * `<a>` and `</a>` is a link already.
 */
export const bareAddressesFromMarkdown: FromMarkdown = { enter, exit, transforms: [unlinkInAnchors] };

function unlinkInAnchors(tree: Root): void {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    let isLink = false;
    const { children }: { children: Nodes[] } = parent;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (child?.type === 'html')
        isLink = /^<a\s/i.test(child.value) || (isLink && !/^<\/a\s*>/i.test(child.value));
      if (isLink && child?.type === 'link') children.splice(index, 1, ...child.children);
      else if (child && 'children' in child) waiting.push(child);
    }
  }
}
