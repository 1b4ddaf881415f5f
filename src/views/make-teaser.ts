import type { Mention } from '../catalogue/summaries/summary.ts';
import { addressOf } from '../newsroom/address.ts';
import type { Article, Credit } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { EditionId, SubjectId, SubjectKind } from '../newsroom/names.ts';
import { asShown, displayed } from './as-shown.ts';
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

/** Who wrote an article: a person's name, an agency's, or the one that is given. */
export function creditName(content: Content, edition: EditionId, credit: Credit): string {
  if ('name' in credit) return credit.name;
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
    standfirst: shown.standfirst && excerpt(shown.standfirst),
    published: article.published,
    dateline: dateline && subjectName(content, edition, 'places', dateline),
    minutes: readingMinutes(content, article),
    picture: pictureView(content, shown.image),
  };
}

/** What a list shows of an article of another volume, of which no more than this is known. */
export const mentionTeaser = (
  content: Content,
  edition: EditionId,
  { key, headline, published }: Mention,
): Teaser => ({
  href: linkTo(content, addressOf(key)),
  headline: displayed(content, edition, headline),
  published,
  ...{ kicker: null, standfirst: null, dateline: null, minutes: 1, picture: null },
});

/** Letters of a standfirst that a list shows: two or three sentences. Some archives hold whole texts as such. */
const excerptLength = 320;

/** The first words of a standfirst that is too long for a list. */
function excerpt(standfirst: string): string {
  if (standfirst.length <= excerptLength) return standfirst;
  const cut = standfirst.slice(0, excerptLength + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()} …`;
}

export const makeTeasers = (content: Content, articles: readonly Article[]): Teaser[] =>
  articles.map((article) => makeTeaser(content, article));
