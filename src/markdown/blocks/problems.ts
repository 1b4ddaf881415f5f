import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from './block.ts';

/** A directive of Markdown that stands alone, not within a line. */
export type Directive = ContainerDirective | LeafDirective;

/** Something wrong with a news block, and where it stands (from 1, within the text). */
export interface BlockProblem {
  rule: 'unknown-block' | 'unknown-block-attribute' | 'missing-block-attribute' | 'open-block';
  line: number;
  column: number;
  /** What the wording's placeholders stand for. */
  values: Record<string, string>;
}

/** What is wrong with a directive; `block` is its kind, if it has a known name. */
export function problemsOf(
  directive: Directive,
  block: Block | undefined,
  known: readonly string[],
): BlockProblem[] {
  const { name, data, position } = directive;
  const start = position?.start ?? { line: 1, column: 1 };
  const tell = (rule: BlockProblem['rule'], values: BlockProblem['values'], { line, column } = start) => ({
    rule,
    line,
    column,
    values: { name, ...values },
  });
  const open =
    directive.type === 'containerDirective' && !directive.data?.position?.closing
      ? [tell('open-block', {})]
      : [];
  if (!block) return [tell('unknown-block', { known: known.join(', ') }), ...open];
  const { attributes, required } = block;
  const given = Object.keys(directive.attributes ?? {});
  return [
    ...given
      .filter((key) => !attributes.includes(key))
      .map((key) =>
        tell(
          'unknown-block-attribute',
          { key, known: attributes.join(', ') || '—' },
          data?.position?.attributes?.[key]?.start,
        ),
      ),
    ...(required && !given.includes(required) ? [tell('missing-block-attribute', { key: required })] : []),
    ...open,
  ];
}
