import { attribution, type Block, element } from './block.ts';

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
    element('figure', { className: ['pull-quote'] }, [
      element('blockquote', {}, label.length > 0 ? [element('p', {}, label), ...body] : body),
      ...attribution(attributes.by),
    ]),
};
