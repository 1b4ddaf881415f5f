import { say, sayCount } from '../language/phrase.ts';
import { bylineAddress, subjectAddress, subjectsAddress } from '../newsroom/address.ts';
import { listsOfSubject } from '../newsroom/list-id.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { type SubjectId, subjectKinds } from '../newsroom/names.ts';
import type { Subject } from '../newsroom/subject.ts';
import { linkTo, type WholeContent } from './content.ts';
import type { Frame, Link } from './frame.ts';
import type { Listing } from './listing.ts';
import { listingFingerprints, makeListing } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import { type Span, totalOf } from './span.ts';

export interface SubjectView {
  frame: Frame;
  kind: SubjectKind; // 'topics' | 'places' | 'people'
  index: Link; // the index of that kind
  name: string;
  description: string | null;
  spellings: readonly string[];
  wikidata: string | null; // full URL
  about: Listing; // total may be 0 for a person who only wrote
  by: Listing | null; // people only
}

/** Whether an edition has articles about a subject or, of a person, by it. */
export function hasSubject({ lists }: Span, kind: SubjectKind, id: SubjectId): boolean {
  const { about, by } = listsOfSubject(kind, id);
  return lists.has(about) || (by !== null && lists.has(by));
}

/** One page for each subject that an edition has articles about, or by. */
export const subjectPages = (
  content: WholeContent,
  span: Span,
  others: readonly Span[],
): PlannedPageOf<'subject', SubjectView>[] =>
  subjectKinds.flatMap((kind) =>
    [...content.catalogue.subjects[kind].values()]
      .filter(({ id }) => hasSubject(span, kind, id))
      .map((subject) => subjectPage(content, span, others, subject)),
  );

function subjectPage(
  content: WholeContent,
  { edition, lists }: Span,
  others: readonly Span[],
  subject: Subject,
): PlannedPageOf<'subject', SubjectView> {
  const { kind, id, wikidata } = subject;
  const { locale } = edition;
  const address = subjectAddress(edition.id, kind, id);
  const name = localise(subject.name, edition.id);
  const { about, by } = listsOfSubject(kind, id);
  const years = lists.get(about) ?? [];
  const written = by === null ? undefined : lists.get(by);
  const description = subject.description && localise(subject.description, edition.id);
  const spellings = subject.spellings.get(edition.id) ?? [];
  const otherEditions = others
    .filter((other) => hasSubject(other, kind, id))
    .map((other) => other.edition.id);
  const view = (): SubjectView => {
    const count = sayCount(locale, 'articles', totalOf(years) + totalOf(written ?? []));
    return {
      frame: makeFrame(content, edition, {
        address,
        title: name,
        description: [description, say(locale, 'listDescription', { name, count })]
          .filter(Boolean)
          .join(' — '),
        under: subjectsAddress(edition.id, kind),
        addressIn: (other) => (otherEditions.includes(other) ? subjectAddress(other, kind, id) : null),
      }),
      kind,
      index: { href: linkTo(content, subjectsAddress(edition.id, kind)), label: say(locale, kind) },
      name,
      description,
      spellings,
      wikidata: wikidata && `https://www.wikidata.org/wiki/${wikidata}`,
      about: makeListing(content, edition, about, address, years),
      by: by !== null && written ? makeListing(content, edition, by, bylineAddress(address), written) : null,
    };
  };
  const from = {
    about: listingFingerprints(content, edition, about, years),
    by: by !== null && written ? listingFingerprints(content, edition, by, written) : null,
    subject: [name, description, spellings, wikidata],
    otherEditions,
  };
  return { kind: 'subject', address, from, view };
}
