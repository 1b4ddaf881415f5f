import { amendedAddress } from '../amended-address.ts';
import { excerpt, type ProofProblem, type ProofRule, proposal, warning } from '../rule.ts';

const attributeOf =
  /<(?:a|img)\b[^>]{0,300}?\s(?:href|src)\s*=\s*(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s"'>]{1,1000}))/gi;

/** Links and pictures whose target is no address, though it was meant for one. */
export const almostAddress: ProofRule = {
  signs: /\]\(|\]:|<[a-z]/i,
  find: ({ nodes }) =>
    nodes.flatMap((node) => {
      const offset = node.position?.start.offset ?? 0;
      if (node.type === 'link') {
        const turned = turnedLink(node.url, textOf(node));
        return turned ? [problem(node.url, turned, offset)] : problemsOf(node.url, offset);
      }
      if (node.type === 'image' || node.type === 'definition') return problemsOf(node.url, offset);
      if (node.type !== 'html') return [];
      return [...node.value.matchAll(attributeOf)].flatMap(({ 1: double, 2: single, 3: bare, index }) =>
        problemsOf(double ?? single ?? bare ?? '', offset + index),
      );
    }),
};

function problemsOf(target: string, offset: number): ProofProblem[] {
  // What another program is to put in is told of elsewhere.
  const amended = target.includes('{') ? null : amendedAddress(target);
  return amended === null ? [] : [problem(target, amended, offset)];
}

const problem = (target: string, suggestion: string, offset: number) =>
  warning('almost-address', offset, { target: excerpt(target), suggestion: proposal(suggestion) });

/** The link that was meant by one whose words and address have changed places; null where they have not. */
const turnedLink = (target: string, words: string) =>
  /^(?:https?:\/\/|www\.)\S+$/.test(words) && !/[/.#@:]/.test(target) && target !== ''
    ? `[${target}](${words})`
    : null;

const textOf = (node: { children: readonly { type: string; value?: string }[] }) =>
  node.children.map(({ value = '' }) => value).join('');
