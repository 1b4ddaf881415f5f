import { h } from 'hastscript';
import { type Block, text, title } from './block.ts';

/**
 * A word from the newsroom about its own text, under the edition's own title for it or another.
 *
 *     :::note
 *     This text was first published in print.
 *     :::
 */
export const editorsNote = (usualTitle: string): Block => ({
  names: ['note', 'تنويه'],
  attributes: {},
  text: 'below',
  toElement: ({ label, body }) =>
    h('div', { className: ['editors-note'], role: 'note' }, [
      ...title(label.length > 0 ? label : [text(usualTitle)]),
      ...body,
    ]),
});
