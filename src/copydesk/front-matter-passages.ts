import { isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { align, yamlNotation } from './align.ts';
import { machinePassage, type Passage, type Piece, prosePassage } from './passage.ts';

/** The keys whose texts readers read: of articles and of standing pages, of a picture, of a correction. */
const proseKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  '': new Set(['headline', 'standfirst', 'kicker', 'title', 'description']),
  image: new Set(['alt', 'caption']),
  corrections: new Set(['text']),
};

/** The texts of front matter that begins at `offset` of the file; none where it cannot be read. */
export function frontMatterPassages(yaml: string, offset: number): Passage[] {
  const passages: Passage[] = [];
  // Keys that come twice are told of where front matter is read; the library's search takes the square of their number.
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return [];
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const outer = path.find((each) => isPair(each));
      const within = isPair(outer) && isScalar(outer.key) ? String(outer.key.value) : '';
      // What was brought along from elsewhere stays as it was there.
      if (within === 'imported') return;
      const isProse = proseKeys[within]?.has(String(key.value)) ?? false;
      const passage = isProse ? prosePassage : machinePassage;
      passages.push(passage(value.value, piecesOf(value, value.value, yaml, offset)));
    },
  });
  return passages;
}

function piecesOf({ range, type }: Scalar, value: string, yaml: string, offset: number): Piece[] {
  const [from, to] = range ?? [0, 0];
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  // A block scalar has its header line and its lines' indentation before the text.
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const header = block ? (/^[^\n]*\n[ \n]*/.exec(yaml.slice(from, to))?.[0].length ?? 0) : 0;
  const start = from + (quoted ? 1 : header);
  const end = to - (quoted ? 1 : 0);
  return (
    align(value, yaml.slice(start, end), 0, start + offset, yamlNotation) ?? [
      { from: 0, length: value.length, start: from + offset, sourceLength: to - from, exact: false },
    ]
  );
}
