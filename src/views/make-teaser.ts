import type { Article, Credit } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { EditionId, SubjectId, SubjectKind } from '../newsroom/names.ts';
import { asShown } from './as-shown.ts';
import { type Content, linkTo, pictureView } from './content.ts';
import { readingMinutes } from './reading-time.ts';
import type { Teaser } from './teaser.ts';

/** A subject's preferred name in an edition. The check has seen that the subject is there. */
export function subjectName(
  { catalogue }: Content,
  edition: EditionId,
  kind: SubjectKind,
  id: SubjectId,
): string {
  const subject = catalogue.subjects[kind].get(id);
  return subject ? localise(subject.name, edition) : id;
}

/** Who wrote an article: a person's name, or an agency's. */
export function creditName(content: Content, edition: EditionId, credit: Credit): string {
  if ('person' in credit) return subjectName(content, edition, 'people', credit.person);
  const agency = content.catalogue.site.agencies.get(credit.agency);
  return agency ? localise(agency, edition) : credit.agency;
}

export function makeTeaser(content: Content, article: Article): Teaser {
  const { edition, dateline } = article;
  const shown = asShown(content, article);
  return {
    href: linkTo(content, article.address),
    headline: shown.headline,
    kicker: shown.kicker,
    standfirst: shown.standfirst,
    published: article.published,
    dateline: dateline && subjectName(content, edition, 'places', dateline),
    minutes: readingMinutes(content, article),
    picture: pictureView(content, shown.image),
  };
}

export const makeTeasers = (content: Content, articles: readonly Article[]): Teaser[] =>
  articles.map((article) => makeTeaser(content, article));
