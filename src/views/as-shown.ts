import { typeset } from '../language/typeset.ts';
import type { Article } from '../newsroom/article.ts';
import type { EditionId } from '../newsroom/names.ts';
import type { Site } from '../newsroom/site.ts';
import type { Content } from './content.ts';

/** A text of one line set for readers, where the site wants it. */
export function displayed(
  { catalogue: { site, editions } }: Content,
  edition: EditionId,
  text: string,
): string {
  const language = editions.get(edition)?.locale.language;
  return site.typography && language !== undefined ? typeset(text, language) : text;
}

/** Many lists show the same article. */
const shown = new WeakMap<Site, WeakMap<Article, Article>>();

/** An article with the texts of its front matter set for readers, where the site wants it; the stored one stays. */
export function asShown(content: Content, article: Article): Article {
  const { site } = content.catalogue;
  const ofSite = shown.get(site) ?? new WeakMap<Article, Article>();
  const found = ofSite.get(article) ?? setForReaders(content, article);
  shown.set(site, ofSite.set(article, found));
  return found;
}

function setForReaders(content: Content, article: Article): Article {
  const set = (text: string) => displayed(content, article.edition, text);
  const { kicker, image, corrections } = article;
  return {
    ...article,
    headline: set(article.headline),
    standfirst: article.standfirst && set(article.standfirst),
    opening: article.opening && set(article.opening),
    kicker: kicker && set(kicker),
    image: image && {
      ...image,
      caption: image.caption && set(image.caption),
      credit: image.credit && set(image.credit),
    },
    corrections: corrections.map((correction) => ({ ...correction, text: set(correction.text) })),
  };
}
