import type { SetText } from '../../markdown/set-text.ts';
import { readText } from '../files/files.ts';
import { readOn } from '../problems/reading.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import type { Desk } from './read-article.ts';
import type { ArticleRecord } from './record.ts';
import { type TextCache, textName } from './texts.ts';

/** The set text of an article that was read before: kept, or set again. Throws where its file has changed meanwhile. */
export function readSetText(
  { file, cacheName, article }: ArticleRecord,
  { root, compositors }: Desk,
  cache: TextCache,
): SetText {
  const isSame = (set: SetText | null | undefined): set is SetText =>
    set ? textName(set) === article.text : false;
  const found = cache.read(cacheName);
  if (isSame(found)) return found;
  const { value: frontMatter } = readOn(readText(root, file), (source) => readFrontMatter(source, file));
  if (frontMatter) {
    const { bodyLine: line, body: markdown } = frontMatter;
    const set = compositors.get(article.edition)?.({ file, line, markdown }).set;
    if (isSame(set)) return set;
  }
  throw new Error(`${file} changed while the site was built; build it again`);
}
