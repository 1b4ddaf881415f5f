import { CST, Lexer } from 'yaml';

/** A piece of YAML's source; `text` is what a scalar without quotes or a block of text says. */
export interface Token {
  offset: number;
  type: CST.TokenType | 'text' | null;
  source: string;
}

/** Signs that the library's lexer adds of its own, which take no place in the source. */
const added: ReadonlySet<Token['type']> = new Set<Token['type']>(['doc-mode', 'flow-error-end', 'scalar']);

/** YAML's source in its pieces, which together are the whole of it; where it is broken too. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isText = false;
  for (const piece of new Lexer().lex(source)) {
    const type: Token['type'] = isText ? 'text' : CST.tokenType(piece);
    const isAdded = !isText && added.has(type);
    tokens.push({ offset, type, source: isAdded ? '' : piece });
    isText = type === 'scalar';
    if (!isAdded) offset += piece.length;
  }
  return tokens;
}
