/**
 * Short names for the tokens of a batch. Pagefind takes half the time for them that it takes for Arabic words, and
 * does not index all forms of a token in one beside each, for which nobody asks.
 */
export interface TokenCodes {
  /** A text of tokens as Pagefind is given it. */
  encode: (tokens: string) => string;
  /** The forms of the token of a code; none where there is no such code. */
  formsOf: (code: string) => readonly string[];
}

/** A token without letters, which keeps its place in the text and is found by nobody. */
const dash = '—';

export function tokenCodes(): TokenCodes {
  const codes = new Map<string, string>([[dash, dash]]);
  const forms = new Map<string, readonly string[]>();
  const codeOf = (token: string): string => {
    const known = codes.get(token);
    if (known !== undefined) return known;
    const code = lettersOf(codes.size);
    codes.set(token, code);
    forms.set(code, [...new Set(token.split('-'))]);
    return code;
  };
  return {
    encode: (tokens) => tokens.split(' ').map(codeOf).join(' '),
    formsOf: (code) => forms.get(code) ?? [],
  };
}

/** A number in Latin letters, which Pagefind leaves as they are: `a` is nought. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26)) + last;
}
