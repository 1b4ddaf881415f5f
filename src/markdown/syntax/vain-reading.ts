import { characterReference, codeText, htmlText, labelEnd, labelStartImage } from 'micromark-core-commonmark';
import { codes } from 'micromark-util-symbol';
import type {
  Construct,
  Effects,
  Extension,
  ParseContext,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { TooMuch } from '../too-much.ts';

/**
 * In characters: how much of a text may be read in search of the end of something that has none. `a <!-- ` repeated
 * reads the rest of its paragraph each time: 600 million for 64 KB, which took 70 seconds. This many take one.
 */
const most = 4_000_000;

/**
 * A bracket that closes, and a sign that stays text, move what their paragraph has been read to; so many of its parts
 * cost as much as a character.
 */
const partsForOne = 50;

const closingBracket = ']'.charCodeAt(0);

const spent = new WeakMap<ParseContext, number>();

function spend(context: TokenizeContext, amount: number): void {
  const sum = (spent.get(context.parser) ?? 0) + amount;
  spent.set(context.parser, sum);
  if (sum > most) throw new TooMuch('stray-openers', context.now().line, {});
}

const isOne = (tried: Parameters<Effects['attempt']>[0]): tried is Construct =>
  'tokenize' in tried && typeof tried.tokenize === 'function';

/** A construct as it is, but that what it reads in vain is counted, be it by another that it tries. */
function counted({ name: _, ...construct }: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { offset } = this.now();
      if (construct.resolveTo) spend(this, this.events.length / partsForOne);
      const inVain: State = (code) => {
        spend(this, this.now().offset - offset + this.events.length / partsForOne);
        return nok(code);
      };
      const attempt: Effects['attempt'] = (tried, ...states) =>
        effects.attempt(isOne(tried) ? counted(tried) : tried, ...states);
      return construct.tokenize.call(this, { ...effects, attempt }, ok, inVain);
    },
  };
}

/** Counts what entities, code, raw HTML, links and pictures within lines read in vain. Throws TooMuch. */
export const vainReading: Extension = {
  disable: { null: ['characterReference', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage'] },
  string: { [codes.ampersand]: counted(characterReference) },
  text: {
    [codes.ampersand]: counted(characterReference),
    [codes.exclamationMark]: counted(labelStartImage),
    [codes.graveAccent]: counted(codeText),
    [codes.lessThan]: counted(htmlText),
    [closingBracket]: counted(labelEnd),
  },
};
