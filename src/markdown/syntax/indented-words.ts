import { codeIndented } from 'micromark-core-commonmark';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Extension, ParseContext, State } from 'micromark-util-types';

/** How far the indented blocks reach that are known to have words from right to left, by the text that is parsed. */
const known = new WeakMap<ParseContext, number>();

/** A character of Arabic, Hebrew and what runs as they do (Unicode's blocks of them, and their presentation forms). */
const isRtl = (code: Code) =>
  code !== null &&
  ((code >= 0x590 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc));

/** Indented code as CommonMark has it, but none that has words from right to left. */
const codeWithoutWords: Construct = {
  tokenize(effects, ok, nok) {
    if (this.now().offset < (known.get(this.parser) ?? 0)) return nok;
    let isOver = false;
    const over =
      (state: State): State =>
      (code) => {
        isOver = true;
        return state(code);
      };
    // What is consumed is in the block; what follows it is looked at only, and given back.
    const watch =
      (state: State | undefined): State =>
      (code) => {
        const { offset } = this.now();
        const next = state?.(code);
        if (isOver) return next;
        if (!isRtl(code) || this.now().offset <= offset) return watch(next);
        known.set(this.parser, offset);
        return nok;
      };
    return watch(codeIndented.tokenize.call(this, effects, over(ok), over(nok)));
  },
};

/**
 * Makes paragraphs of blocks that are indented by four spaces or a tab and have words from right to left: writers set
 * the first lines of paragraphs in, and such words would stand in code, from left to right. Other indented blocks are
 * code still.
 */
export const indentedWords: Extension = {
  disable: { null: ['codeIndented'] },
  flowInitial: {
    [codes.horizontalTab]: codeWithoutWords,
    [codes.virtualSpace]: codeWithoutWords,
    [codes.space]: codeWithoutWords,
  },
};
