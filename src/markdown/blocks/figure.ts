import { h } from 'hastscript';
import type { Block, Written } from './block.ts';

/**
 * A picture of `content/media` with its caption, which is the block's text or its label, and its credit.
 *
 *     ::figure[The harbour at dawn.]{src=harbour.jpg alt="Boats at a quay" credit="A photographer"}
 *
 * `alt=""` says that the picture is decorative.
 */
export const figure: Block = {
  names: ['figure', 'صورة'],
  attributes: { src: 'ملف', alt: 'بديل', credit: 'مصدر' },
  required: 'src',
  toElement({ label, body, attributes: { src, alt, credit } }) {
    const image = src === undefined ? [] : [h('img', { src, alt })];
    return h('figure', [...image, ...figcaption(captionOf({ label, body }), credit)]);
  },
};

/** A caption and a credit under what they are of, or nothing. */
export function figcaption(caption: Written['body'], credit: string | undefined): Written['body'] {
  // On a line of its own, so that the two are not read as one sentence, in feeds too.
  const apart = caption.length > 0 ? [h('br')] : [];
  const parts = credit ? [...caption, ...apart, h('span', { className: ['credit'] }, credit)] : caption;
  return parts.length > 0 ? [h('figcaption', parts)] : [];
}

/** A caption of one paragraph needs no paragraph of its own. */
export function captionOf({ label, body }: Pick<Written, 'label' | 'body'>): Written['body'] {
  const blocks = body.filter(({ type }) => type === 'element');
  const [only] = blocks;
  const text = blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : body;
  return [...label, ...text];
}
