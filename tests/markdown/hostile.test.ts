import { existsSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { elementsOf } from './elements.ts';
import { set } from './setting.ts';

/** DOMPurify's own payloads; they are kept beside the repository, not in it. */
const payloads = new URL('../../../shared/corpora/hostile/dompurify-expect.mjs', import.meta.url);
const isHere = existsSync(payloads);
const payloadSchema = z.array(z.object({ title: z.string().optional(), payload: z.string() }));

const harmless = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
const forbidden = ['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'svg', 'math'];

/** An id that no element of a page around a text has. */
const ownId = /^(?:part-|fn-|fnref-|footnote-label$)/;

/** What a browser would run, load or submit of an element, or take for a part of the page around it. */
function dangersOf({ tagName, properties }: Element): string[] {
  const attributes = Object.entries(properties).filter(
    ([name, value]) =>
      /^on/i.test(name) ||
      ['style', 'srcSet', 'srcDoc', 'formAction', 'target'].includes(name) ||
      (name === 'name' && tagName !== 'a') ||
      (name === 'id' && !ownId.test(String(value))) ||
      (['href', 'src', 'cite', 'xLinkHref', 'action'].includes(name) && !harmless.test(String(value).trim())),
  );
  return [
    ...(forbidden.includes(tagName) ? [tagName] : []),
    ...attributes.map(([name, value]) => `${tagName} ${name}=${value}`),
  ];
}

const dangersIn = (markdown: string) => elementsOf(set(markdown).html).flatMap(dangersOf);

test('the check sees what it is there to see', () => {
  const html =
    '<a href="javascript:x" onclick="x">a</a><svg></svg><img src="data:x" style="x" name="x"><p id="x">';
  expect(elementsOf(html).flatMap(dangersOf)).toEqual([
    'a href=javascript:x',
    'a onClick=x',
    'svg',
    'img src=data:x',
    'img style=x',
    'img name=x',
    'p id=x',
  ]);
});

describe('nothing of it survives that runs, loads or submits', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href="&#1;javascript:alert(1)">a</a>',
    '[a](<java\tscript:alert(1)>)',
    '[a](vbscript:x) [b](data:text/html,x) <javascript:alert(1)>',
    '![a](javascript:alert(1)) ![b](data:image/svg+xml,x)',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><script>alert(1)</script></template>',
    '<img name="x" id="y"><p id="content"><a id="z"></a></p>',
    '[a]: javascript:alert(1)\n\n[a]',
    '`<script>`\n<b\n onmouseover=alert(1)>x',
  ])('%s', (payload) => {
    expect(dangersIn(payload)).toEqual([]);
  });
});

test.skipIf(!isHere)(
  `nothing of DOMPurify’s payloads survives${isHere ? '' : ' (skipped: not here)'}`,
  async () => {
    const all = payloadSchema.parse((await import(payloads.href)).default);
    expect(all.length).toBeGreaterThan(200);
    const survivors = all.flatMap(({ payload }) =>
      [payload, `Text ${payload} text`].filter((text) => dangersIn(text).length > 0),
    );
    expect(survivors).toEqual([]);
  },
);
