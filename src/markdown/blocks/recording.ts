import { h } from 'hastscript';
import type { Block } from './block.ts';
import { captionOf, figcaption } from './figure.ts';

/**
 * A recording of `content/media`, film or sound, with its caption, a picture that stands there until it plays, the
 * captions of what is said in it (WebVTT), and its credit.
 *
 *     ::video[The speech.]{src=speech.mp4 poster=speech.jpg captions=speech.vtt credit="A camera"}
 */
const recording = (tagName: 'video' | 'audio', arabic: string): Block => ({
  names: [tagName, arabic],
  attributes: {
    src: 'ملف',
    ...(tagName === 'video' ? { poster: 'غلاف' } : {}),
    captions: 'نص',
    credit: 'مصدر',
  },
  required: 'src',
  toElement({ label, body, attributes: { src, poster, captions, credit } }) {
    const track = captions === undefined ? [] : [h('track', { src: captions })];
    const player = src === undefined ? [] : [h(tagName, { src, poster }, track)];
    return h('figure', { className: ['recording'] }, [
      ...player,
      ...figcaption(captionOf({ label, body }), credit),
    ]);
  },
});

export const film = recording('video', 'فيديو');
export const sound = recording('audio', 'صوت');
