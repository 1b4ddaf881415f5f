import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import { codes, constants, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { itemPrefix, numberOf } from './item-prefix.ts';

/** How many chunks of a line (a tab ends one) are looked at for an item's words. */
const chunks = 8;

/** The number of the last item of each list that is open. */
const lastNumbers = new WeakMap<object, number>();

/** Numbered lists as Arabic, Persian and Urdu write them, beside CommonMark's: `١. بند`, `1- بند` (`itemPrefix`). */
const numberedList: Construct = {
  name: 'numberedList',
  tokenize(effects, ok, nok) {
    const state = this.containerState;
    const outer = indentBefore(this);
    let left = 0;
    let marker = 0;
    let length = 0;

    const begin: State = (code) => {
      if (!state) return nok(code);
      const last = lastNumbers.get(state);
      const found = itemPrefix(restOfLine(this), last === undefined ? null : last + 1);
      const sign = found?.marker.charCodeAt(found.marker.length - 1) ?? null;
      if (!found || (last !== undefined && !goesOn(found.value, last, state.marker === sign)))
        return nok(code);
      // As in CommonMark, only number one is taken for a list within a paragraph.
      if (this.interrupt && found.value !== 1) return nok(code);
      if (last === undefined) effects.enter(types.listOrdered, { _container: true });
      state.type = types.listOrdered;
      state.marker = sign;
      lastNumbers.set(state, found.value);
      left = found.digits.length;
      marker = found.marker.length;
      length = left + marker;
      effects.enter(types.listItemPrefix);
      effects.enter(types.listItemValue);
      return inNumber(code);
    };
    const inNumber: State = (code) => {
      if (left === 0) {
        effects.exit(types.listItemValue);
        effects.enter(types.listItemMarker);
        return inMarker(code);
      }
      left -= 1;
      effects.consume(code);
      return inNumber;
    };
    const inMarker: State = (code) => {
      if (marker === 0) {
        effects.exit(types.listItemMarker);
        return factorySpace(effects, end, types.listItemPrefixWhitespace)(code);
      }
      marker -= 1;
      effects.consume(code);
      return inMarker;
    };
    const end: State = (code) => {
      const prefix = this.sliceSerialize(effects.exit(types.listItemPrefix), true);
      if (state) state.size = outer + Math.min(prefix.length, length + constants.tabSize);
      return ok(code);
    };
    return begin;
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const state = this.containerState;
      const size = state?.size ?? 0;
      if (state) state._closeFlow = undefined;

      const filled: State = (code) =>
        markdownSpace(code) ? effects.attempt(indentOf(size), ok, another)(code) : another(code);
      const another: State = (code) => {
        if (state) state._closeFlow = true;
        this.interrupt = undefined;
        const limit = this.parser.constructs.disable.null?.includes('codeIndented')
          ? undefined
          : constants.tabSize;
        return factorySpace(effects, effects.attempt(numberedList, ok, nok), types.linePrefix, limit)(code);
      };
      const blank = factorySpace(effects, ok, types.listItemIndent, size + 1);
      return effects.check(blankLine, blank, filled);
    },
  },
  exit(effects) {
    effects.exit(types.listOrdered);
  },
};

/**
 * Whether an item goes on a list, by the number before it. CommonMark counts on whatever is written; here another
 * number begins a list of its own, so that readers see what was written.
 */
const goesOn = (value: number, last: number, isSameSign: boolean) =>
  isSameSign && (value === last + 1 || value === last);

/** The indentation that what belongs to an item must have. */
const indentOf = (size: number): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    const after: State = (code) => {
      const tail = this.events.at(-1);
      return tail?.[1].type === types.listItemIndent && tail[2].sliceSerialize(tail[1], true).length === size
        ? ok(code)
        : nok(code);
    };
    return factorySpace(effects, after, types.listItemIndent, size + 1);
  },
});

function indentBefore({ events }: TokenizeContext): number {
  const tail = events.at(-1);
  return tail?.[1].type === types.linePrefix ? tail[2].sliceSerialize(tail[1], true).length : 0;
}

function restOfLine(context: TokenizeContext): string {
  const start = context.now();
  const ahead = context.sliceStream({
    start,
    end: { ...start, _index: start._index + chunks, _bufferIndex: -1 },
  });
  let line = '';
  for (const chunk of ahead) {
    if (typeof chunk !== 'string' && !markdownSpace(chunk)) break;
    if (typeof chunk === 'string') line += chunk;
    else if (chunk === codes.horizontalTab) line += '\t';
  }
  return line;
}

const digits: Code[] = [0x30, 0x660, 0x6f0].flatMap((zero) => Array.from({ length: 10 }, (_, n) => zero + n));

export const numberedLists: Extension = {
  document: Object.fromEntries(digits.map((code) => [code, numberedList])),
};

/** Reads the number of a list's first item in any of these digits. */
export const numberedListsFromMarkdown: FromMarkdown = {
  enter: {
    listItemValue(token) {
      const list = this.stack.at(-2);
      if (this.data.expectingFirstListItemValue && list?.type === 'list')
        list.start = numberOf(this.sliceSerialize(token));
      this.data.expectingFirstListItemValue = undefined;
    },
  },
};
