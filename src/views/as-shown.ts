import { typeset } from '../language/typeset.ts';
import type { Article } from '../newsroom/article.ts';
import type { Content } from './content.ts';

/** An article with the texts of its front matter set for readers, where the site wants it; the stored one stays. */
export function asShown({ catalogue: { site, editions } }: Content, article: Article): Article {
  const language = editions.get(article.edition)?.locale.language;
  if (!site.typography || language === undefined) return article;
  const set = (text: string) => typeset(text, language);
  const { kicker, image, corrections } = article;
  return {
    ...article,
    headline: set(article.headline),
    standfirst: set(article.standfirst),
    kicker: kicker && set(kicker),
    image: image && {
      ...image,
      caption: image.caption && set(image.caption),
      credit: image.credit && set(image.credit),
    },
    corrections: corrections.map((correction) => ({ ...correction, text: set(correction.text) })),
  };
}
