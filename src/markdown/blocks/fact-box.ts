import { h } from 'hastscript';
import { type Block, title } from './block.ts';

/**
 * Facts beside the text, under a title.
 *
 *     :::facts[The talks in figures]
 *     - Six powers
 *     :::
 */
export const factBox: Block = {
  names: ['facts', 'معلومات'],
  attributes: {},
  text: 'below',
  toElement: ({ label, body }) =>
    h('div', { className: ['fact-box'], role: 'note' }, [...title(label), ...body]),
};
