import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Position } from '../../language/position.ts';
import type { Values } from '../../language/text-problem.ts';
import type { MarkdownProblem, MarkdownRule } from '../problem.ts';
import type { Block } from './block.ts';
import { amendedOpening, attributeNames } from './opening.ts';

/** A directive of Markdown that stands alone, not within a line. */
export type Directive = ContainerDirective | LeafDirective;

type Given = NonNullable<Directive['attributes']>;

const namesOf = ({ attributes }: Block) => Object.entries(attributes).flat();

const isOpen = (node: Nodes | undefined) =>
  node?.type === 'containerDirective' && !node.data?.position?.closing;

/** What is wrong with a directive of `source`, in the node `around` it; `block` is its kind, if it has a known name. */
export function problemsOf(
  directive: Directive,
  block: Block | undefined,
  known: readonly string[],
  source: string,
  around?: Nodes,
): MarkdownProblem[] {
  const { name, data, position } = directive;
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const error = (
    rule: MarkdownRule,
    values: Values,
    { line, column }: Position = start,
  ): MarkdownProblem => ({ level: 'error', rule, line, column, values: { name, ...values } });
  // Where the block around it does not end either, a fence of that one is missing.
  const open = isOpen(directive) && !isOpen(around) ? [error('open-block', {})] : [];
  if (!block) return [error('unknown-block', { known: known.join(', ') }), ...open];
  const given = directive.attributes ?? {};
  const strange = Object.keys(given).filter((key) => !namesOf(block).includes(key));
  const [line = ''] = source.slice(start.offset).split('\n', 1);
  if (hasLooseValue(line, given, strange)) {
    const values = { written: line.trim(), suggestion: amendedOpening(line) };
    return [error('almost-block', values), ...open];
  }
  const { required } = block;
  return [
    ...strange.map((key) =>
      error(
        'unknown-block-attribute',
        { key, known: namesOf(block).join(', ') || '—' },
        data?.position?.attributes?.[key]?.start,
      ),
    ),
    ...repeatedNames(block, line).map((key) => error('repeated-block-attribute', { key })),
    ...(required && !englishAttributes(block, directive)[required]
      ? [error('missing-block-attribute', inItsLanguage(block, name, required))]
      : []),
    ...(block.text && !isOpen(directive) && isEmpty(directive, block.text)
      ? [error('empty-block', { suggestion: `:::${line.trim().replace(/^:+/, '')}` })]
      : []),
    ...open,
  ];
}

/** An attribute's name in the language of the name that its block was called by, and in the other. */
function inItsLanguage({ names, attributes }: Block, name: string, english: string) {
  const arabic = attributes[english] ?? english;
  return name === names[0] ? { key: english, other: arabic } : { key: arabic, other: english };
}

/** Attributes that are given a second time, be it in the other language: one of the two is lost. */
function repeatedNames(block: Block, line: string): string[] {
  const english = englishNames(block);
  const names = attributeNames(line);
  const places = names.map((name) => english.get(name) ?? name);
  return names.filter((_, place) => places.indexOf(places[place] ?? '') !== place);
}

const englishNames = ({ attributes }: Block) =>
  new Map(Object.entries(attributes).map(([name, arabic]) => [arabic, name]));

/** The attributes that were given, each by its English name. */
export function englishAttributes(block: Block, directive: Directive): Record<string, string> {
  const english = englishNames(block);
  return Object.fromEntries(
    Object.entries(directive.attributes ?? {}).map(([key, value]) => [english.get(key) ?? key, value ?? '']),
  );
}

/**
 * Whether a value stands in quotation marks that are none for Markdown, or in none and has a comma behind it, or spaces,
 * so that its other words are taken for attributes, which are `strange`.
 */
function hasLooseValue(line: string, given: Given, strange: readonly string[]): boolean {
  const isBare = (value: string) => !line.includes(`"${value}`) && !line.includes(`'${value}`);
  const values = Object.values(given).map((value) => value ?? '');
  return (
    values.some((value) => /^[«“”„]|[,،]$/.test(value) && isBare(value)) ||
    (strange.length > 0 &&
      strange.every((key) => !given[key]) &&
      values.some((value) => value !== '' && isBare(value)))
  );
}

const isEmpty = ({ type, children }: Directive, text: 'below' | 'anywhere') =>
  !children.some(
    (child) =>
      type === 'leafDirective' ||
      text === 'anywhere' ||
      child.type !== 'paragraph' ||
      !child.data?.directiveLabel,
  );
