import { type Article, descriptionOf } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import { urlOf } from '../newsroom/href.ts';
import { lastChange } from '../newsroom/last-change.ts';
import { localise } from '../newsroom/localised.ts';
import { subjectKinds } from '../newsroom/names.ts';
import type { Content } from './content.ts';
import { creditName, subjectName } from './make-teaser.ts';

const schemaTypes = { topics: 'Thing', places: 'Place', people: 'Person' } as const;

/** The article as data for machines (schema.org, NewsArticle). It carries no direction controls. */
export function structuredArticle(
  content: Content,
  edition: Edition,
  article: Article,
  image: string | null,
): Record<string, unknown> {
  const { site, subjects } = content.catalogue;
  const url = urlOf(site, article.address);
  const rights = article.rights ?? site.rights;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: descriptionOf(article),
    inLanguage: edition.locale.language,
    datePublished: article.published.iso,
    dateModified: lastChange(article).iso,
    author: article.byline.map((credit) => ({
      // Of a mere name nobody knows whose it is, and a wrong type would be a false statement.
      ...('name' in credit ? {} : { '@type': 'person' in credit ? 'Person' : 'Organization' }),
      name: creditName(content, article.edition, credit),
    })),
    publisher: { '@type': 'Organization', name: localise(site.name, edition.id) },
    about: subjectKinds.flatMap((kind) =>
      article[kind].map((id) => {
        const wikidata = subjects[kind].get(id)?.wikidata;
        return {
          '@type': schemaTypes[kind],
          name: subjectName(content, article.edition, kind, id),
          ...(wikidata ? { sameAs: `https://www.wikidata.org/wiki/${wikidata}` } : {}),
        };
      }),
    ),
    ...(image === null ? {} : { image }),
    ...(rights && rights !== 'unknown'
      ? { copyrightHolder: { '@type': 'Organization', name: rights.holder } }
      : {}),
    ...(rights && rights !== 'unknown' && rights.url ? { license: rights.url } : {}),
  };
}
