import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';

const { resolve } = createRequire(import.meta.url);

/** A package's default export, or null where it is not installed: they are here for comparison alone. */
async function optional(name: string): Promise<unknown> {
  try {
    return (await import(pathToFileURL(resolve(name)).href)).default;
  } catch {
    return null;
  }
}

type Render = (markdown: string) => unknown;

const isPlugin = (value: unknown): value is Plugin => typeof value === 'function';
const isMaker = (value: unknown): value is (options: { html: boolean }) => { render: Render } =>
  typeof value === 'function';

/** Unified with all of GFM and nothing of ours. */
export async function plainUnified(): Promise<Render | null> {
  const gfm = await optional('remark-gfm');
  if (!isPlugin(gfm)) return null;
  const processor = unified().use(remarkParse).use(gfm).use(remarkRehype).use(rehypeStringify).freeze();
  return (markdown) => processor.processSync(markdown).toString();
}

export async function markdownIt(): Promise<Render | null> {
  const make = await optional('markdown-it');
  if (!isMaker(make)) return null;
  const processor = make({ html: true });
  return (markdown) => processor.render(markdown);
}
