import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { TextProblem } from '../text-problem.ts';
import type { Block } from './block.ts';

/** A directive of Markdown that stands alone, not within a line. */
export type Directive = ContainerDirective | LeafDirective;

/** What is wrong with a directive; `block` is its kind, if it has a known name. */
export function problemsOf(
  directive: Directive,
  block: Block | undefined,
  known: readonly string[],
): TextProblem[] {
  const { name, data, position } = directive;
  const start = position?.start ?? { line: 1, column: 1 };
  const tell = (
    rule: TextProblem['rule'],
    values: TextProblem['values'],
    { line, column } = start,
  ): TextProblem => ({
    level: 'error',
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
