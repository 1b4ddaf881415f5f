import { say, sayCount } from '../language/phrase.ts';
import { bylineAddress, subjectAddress, subjectsAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { type EditionId, type SubjectId, subjectKinds } from '../newsroom/names.ts';
import type { Subject } from '../newsroom/subject.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import type { Listing } from './listing.ts';
import { makeListing } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';

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
export const hasSubject = ({ about, by }: EditionIndex, kind: SubjectKind, id: SubjectId) =>
  about[kind].has(id) || (kind === 'people' && by.has(id));

/** One page for each subject that an edition has articles about, or by. */
export const subjectPages = (content: Content, index: EditionIndex): Page<SubjectView>[] =>
  subjectKinds.flatMap((kind) =>
    [...content.catalogue.subjects[kind].values()]
      .filter(({ id }) => hasSubject(index, kind, id))
      .map((subject) => subjectPage(content, index, subject)),
  );

function subjectPage(content: Content, index: EditionIndex, subject: Subject): Page<SubjectView> {
  const { edition, about, by } = index;
  const { kind, id, wikidata } = subject;
  const { locale } = edition;
  const address = subjectAddress(edition.id, kind, id);
  const name = localise(subject.name, edition.id);
  const written = kind === 'people' ? by.get(id) : undefined;
  const listing = makeListing(content, address, about[kind].get(id) ?? []);
  const description = subject.description && localise(subject.description, edition.id);
  const count = sayCount(locale, 'articles', listing.total + (written?.length ?? 0));
  const isIn = (other: EditionId) => {
    const otherIndex = content.indexes.get(other);
    return otherIndex !== undefined && hasSubject(otherIndex, kind, id);
  };
  const frame = makeFrame(content, edition, {
    address,
    title: name,
    description: [description, say(locale, 'listDescription', { name, count })].filter(Boolean).join(' — '),
    under: subjectsAddress(edition.id, kind),
    elsewhere: (other) => (isIn(other) ? subjectAddress(other, kind, id) : null),
  });
  const view: SubjectView = {
    frame,
    kind,
    index: { href: linkTo(content, subjectsAddress(edition.id, kind)), label: say(locale, kind) },
    name,
    description,
    spellings: subject.spellings.get(edition.id) ?? [],
    wikidata: wikidata && `https://www.wikidata.org/wiki/${wikidata}`,
    about: listing,
    by: written ? makeListing(content, bylineAddress(address), written) : null,
  };
  return { address, view };
}
