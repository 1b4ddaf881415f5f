import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const corpora = new URL('../../../shared/corpora/hostile/', import.meta.url);

/** Whether the public corpora are there; they are kept beside the repository, not in it. */
export const hasCorpora = existsSync(corpora);

/** Our own: each says by `ran('…')` or by a request that it got through. */
export const ownPayloads = [
  "<script>ran('script')</script>",
  "</script><script>ran('closed script')</script>",
  "</title></head><body onload=ran('title')>",
  '"><img src=x onerror="ran(\'attribute\')">',
  "' onfocus='ran(1)' autofocus tabindex=1 x='",
  "</main></body></html><script>ran('end')</script>",
  "<!-- --!><script>ran('comment')</script> -->",
  "]]><script>ran('cdata')</script>",
  "<svg onload=ran('svg')><style><img src=x onerror=ran('style')></style></svg>",
  '<math><mtext><table><mglyph><style><img src=x onerror="ran(\'math\')">',
  "<iframe srcdoc='<script>parent.ran(1)</script>'></iframe>",
  '<a href="javascript:ran(1)">press</a> [press](javascript:ran(1)) [press](<java\tscript:ran(1)>)',
  '<form action="https://elsewhere.example/"><input name=a><button>press</button></form>',
  '<link rel=stylesheet href="https://elsewhere.example/a.css">',
  '<img src="https://elsewhere.example/a.png"><video poster="//elsewhere.example/b.png"></video>',
  '![a](https://elsewhere.example/c.png) <img srcset="//elsewhere.example/d.png 1x">',
  '<div style="position:fixed;inset:0;background:url(https://elsewhere.example/e.png)">over all</div>',
  '<base href="https://elsewhere.example/"><meta http-equiv=refresh content="0;url=//elsewhere.example">',
  '<object data="https://elsewhere.example/"></object><embed src="//elsewhere.example/">',
  '</div></div></article></main><main id=main>a second main</main><footer>a second footer</footer>',
  '<header class=masthead id=main role=banner>another masthead</header>',
  '{{ 7 * 7 }} {% raw %} #{7 * 7} <%= 7 %> \\u003cscript>',
  '\u202eتجربة\u2066 abc \u202d',
  '<b><i><table><tr><td><ul><li><blockquote><p>left open',
  '`<script>` ```` ~~~ <pre><code> *** ___ [[ ]] ![ ](',
  "constructor __proto__ undefined null NaN '; DROP TABLE articles; --",
] as const;

const dompurify = z.array(z.object({ payload: z.string() }));

/** DOMPurify's payloads and the naughty strings; none where they are not there. */
export async function corpusPayloads(): Promise<string[]> {
  if (!hasCorpora) return [];
  const file = (name: string) => new URL(name, corpora);
  const { default: expected } = await import(file('dompurify-expect.mjs').href);
  const naughty = z.array(z.string()).parse(JSON.parse(readFileSync(file('blns.json'), 'utf8')));
  return [...dompurify.parse(expected).map(({ payload }) => payload), ...naughty];
}

/** An alert says that a payload ran; so does any of the names that the corpora call. */
export const markers = ['ran', 'alert', 'confirm', 'prompt', 'print'] as const;
