import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension, Point, State, Token, TokenizeContext } from 'micromark-util-types';
import { joined, letterOf } from './joined-scripts.ts';
import { resolveAttention } from './resolve-attention.ts';

const linear: Construct = { ...attention, resolveAll: resolveAttention };

/** How many UTF-16 units on its line are looked at on each side of a run of markers. */
const reach = 16;

const letter = letterOf(joined);
const word = '[\\p{L}\\p{M}\\p{N}]';
const sign = '[\\p{P}\\p{S}\\p{Cf}]';

const letterBefore = new RegExp(`${letter}${sign}*$`, 'u');
const letterAfter = new RegExp(`^${sign}*${letter}`, 'u');
const wordBefore = new RegExp(`${word}\\p{Cf}*$`, 'u');
const wordAfter = new RegExp(`^\\p{Cf}*${word}`, 'u');

/** What is marked can begin with brackets and quotation marks that open, and with other signs where a word follows. */
const beginning = new RegExp(`^\\p{Cf}*(?:[\\p{Ps}\\p{Pi}]|(?![\\p{Pe}\\p{Term}…])${sign}+${word})`, 'u');
/** It can end with brackets and quotation marks that close, with stops, and with others after a word; «»“” are both. */
const ending = new RegExp(
  `(?:[\\p{Pe}\\p{Pf}\\p{Term}…]|${word}${sign}*(?!\\p{Ps})[\\p{P}\\p{S}])\\p{Cf}*$`,
  'u',
);

/** A particle that is written as one with the word after it. */
const particle = /(?:^|[^\p{L}\p{M}\p{N}_])(?:[وفبكلسأ]\p{M}*){1,2}$/u;
const digitBeside = { before: /\p{Nd}$/u, after: /^\p{Nd}/u };

/**
 * Lets `*`, `_` and `~~` mark words beside letters of joined scripts: `و**«الحياة»**`, `**عاجل:**رئيس`.
 *
 * CommonMark (0.31.2, section 6.2) takes markers between a letter and a punctuation mark for the side on which the
 * letter stands alone, since elsewhere a space or another mark stands there; Arabic writes و ف ب ك ل in one with what
 * they belong to, and many scripts have no spaces at all. There such markers may do what they cannot do elsewhere:
 * open before what can begin, close after what can end. What they can do in CommonMark they still can; where no such
 * letter stands beside, past punctuation, nothing changes.
 *
 * `_` opens only after a particle, for it joins words in hashtags and names of files, and a single `*` beside a
 * digit may be a multiplication.
 */
export const joinedAttention: Extension = {
  text: { [codes.asterisk]: beside(linear), [codes.underscore]: beside(linear) },
  insideSpan: { null: [linear] },
};

/** GFM's strikethrough beside such letters; with two tildes alone, for one stands in ranges: `10~20`. */
export function joinedStrikethrough(): Extension {
  const extension = gfmStrikethrough({ singleTilde: false });
  const [construct] = [extension.text?.[codes.tilde]].flat();
  return construct ? { ...extension, text: { [codes.tilde]: beside(construct) } } : extension;
}

function beside(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const read: State = (code) => {
        const markers = this.events.at(-1)?.[1];
        if (markers) allow(markers, this);
        return ok(code);
      };
      return construct.tokenize.call(this, effects, read, nok);
    },
  };
}

/** Lets markers open and close what they may beside joined letters. */
function allow(markers: Token, context: TokenizeContext): void {
  const { start, end } = markers;
  const before = onLine(context, { ...start, _bufferIndex: Math.max(0, start._bufferIndex - reach) }, start);
  const after = onLine(context, end, { ...end, _bufferIndex: end._bufferIndex + reach });
  if (!letterBefore.test(before) && !letterAfter.test(after)) return;
  const marker = context.sliceSerialize(markers);
  if (marker === '*' && (digitBeside.before.test(before) || digitBeside.after.test(after))) return;
  if (wordBefore.test(before) && beginning.test(after) && (!marker.startsWith('_') || particle.test(before)))
    markers._open = true;
  if (wordAfter.test(after) && ending.test(before)) markers._close = true;
}

/** What stands between two places of one line; a place at its end has no index in it. */
const onLine = (context: TokenizeContext, start: Point, end: Point) =>
  start._bufferIndex < 0 || end._index !== start._index ? '' : context.sliceSerialize({ start, end });
