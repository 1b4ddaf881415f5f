import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Block, Written } from './blocks/block.ts';
import { newsBlocksWith } from './blocks/kinds.ts';
import { type Directive, englishAttributes, problemsOf } from './blocks/problems.ts';
import { addProblems } from './problem.ts';

type Handlers = NonNullable<Options['handlers']>;
type Contents = Pick<Written, 'label' | 'body'>;
type State = Parameters<NonNullable<Handlers['containerDirective']>>[0];

/**
 * Handlers for remark-rehype that turn directives into news blocks. What is wrong with them is listed in the
 * file's data; of an unknown block the text is still shown.
 */
export function newsBlocks(usualTitles: { editorsNote: string }): Handlers {
  const known = new Map(
    newsBlocksWith(usualTitles).flatMap((block) => block.names.map((name): [string, Block] => [name, block])),
  );

  const set = (state: State, directive: Directive, parent: Nodes | undefined) => {
    const block = known.get(directive.name);
    const { file } = state.options;
    const problems = problemsOf(directive, block, [...known.keys()], String(file ?? ''), parent);
    if (file) addProblems(file, problems);
    const { label, body } = contentsOf(state, directive);
    if (!block) return unknownBlock({ label, body }, directive, String(file ?? ''));
    // What was not meant so, a picture's name with a comma among it, is not followed up.
    const isMeant = problems.every(({ rule }) => rule !== 'almost-block');
    const attributes = isMeant ? englishAttributes(block, directive) : {};
    const made = block.toElement({ label, body, attributes });
    for (const part of [made, ...made.children]) state.patch(directive, part);
    return made;
  };
  return { containerDirective: set, leafDirective: set };
}

function contentsOf(state: State, directive: Directive): Contents {
  if (directive.type === 'leafDirective') {
    const words = state.all(directive);
    return { label: [], body: words.length > 0 ? [h('p', words)] : [] };
  }
  const [first, ...others] = directive.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : null;
  return {
    label: label ? state.all(label) : [],
    body: state.wrap(state.all(label ? { ...directive, children: others } : directive), true),
  };
}

/** The text of an unknown block; a line without any stays as it was written. */
function unknownBlock({ label, body }: Contents, directive: Directive, source: string): ElementContent[] {
  const { start, end } = directive.position ?? {};
  if (directive.type === 'leafDirective' && body.length === 0)
    return [h('p', source.slice(start?.offset, end?.offset))];
  const blocks = body.filter(({ type }) => type !== 'text');
  return label.length > 0 ? [h('p', label), ...blocks] : blocks;
}
