import { h } from 'hastscript';
import { attribution, type Block } from './block.ts';

/**
 * Words lifted out of the text, with the name of who said them.
 *
 *     :::quote{by="A minister"}
 *     The words.
 *     :::
 */
export const pullQuote: Block = {
  names: ['quote', 'اقتباس'],
  attributes: { by: 'قائل' },
  text: 'anywhere',
  toElement: ({ label, body, attributes }) =>
    h('figure', { className: ['pull-quote'] }, [
      h('blockquote', label.length > 0 ? [h('p', label), ...body] : body),
      ...attribution(attributes.by),
    ]),
};
