import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Text } from '../../../layouts/parts/text.tsx';

test('a name in Latin letters is isolated in an Arabic headline', () => {
  expect(renderToString(<Text text="إطلاق GPT (Turbo)، اليوم" direction="rtl" />)).toBe(
    'إطلاق <bdi>GPT (Turbo)</bdi>، اليوم',
  );
});

test('an Arabic name is isolated in an English headline', () => {
  expect(renderToString(<Text text="The word سجل means record" direction="ltr" />)).toBe(
    'The word <bdi>سجل</bdi> means record',
  );
});

test('text of one script has no markup, and what is markup in it is text', () => {
  expect(renderToString(<Text text="خبر <b> & 5" direction="rtl" />)).not.toMatch(/<(?!bdi|\/bdi)/);
  expect(renderToString(<Text text="خبر 5" direction="rtl" />)).toBe('خبر 5');
});
