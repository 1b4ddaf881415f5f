import { compareNames, filingKey, indexLetter } from '../language/collation.ts';
import { say } from '../language/phrase.ts';
import { indexPartsAddress, subjectAddress, subjectsAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { listsOfSubject } from '../newsroom/list-id.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { type AlphabetPage, alphabetPages } from './alphabet.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { alphabetTitle, alphabetTrail, type LetterLink, letterLinks } from './letters.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import { type Span, totalOf } from './span.ts';
import { hasSubject } from './subject.ts';

export interface SubjectIndexView {
  frame: Frame;
  trail: readonly Link[];
  total: number;
  /** The letters that lead to what is too long for a page; else null. */
  letters: readonly LetterLink[] | null;
  groups: readonly { letter: string; subjects: readonly (Link & { count: number })[] }[];
}

/** How many names a page lists at most. */
export const mostNames = 200;

const descriptions: Record<SubjectKind, string> = {
  topics: 'topicsDescription',
  places: 'placesDescription',
  people: 'peopleDescription',
};

interface Entry extends Link {
  count: number;
  key: string;
}

/** The three alphabetical indexes of an edition; one of too many names has a page for each letter. */
export const subjectIndexPages = (
  content: Content,
  span: Span,
): PlannedPageOf<'subjectIndex', SubjectIndexView>[] =>
  subjectKinds.flatMap((kind) => {
    const { edition, lists } = span;
    const subjects = [...content.catalogue.subjects[kind].values()]
      .filter(({ id }) => hasSubject(span, kind, id))
      .map(({ id, name }): Entry => {
        const label = localise(name, edition.id);
        const { about, by } = listsOfSubject(kind, id);
        return {
          href: linkTo(content, subjectAddress(edition.id, kind, id)),
          label,
          count: totalOf([about, by].flatMap((list) => (list && lists.get(list)) ?? [])),
          key: filingKey(label, edition.locale.language) + filingKey(id, edition.locale.language),
        };
      });
    return alphabetPages(subjectsAddress(edition.id, kind), subjects, {
      address: indexPartsAddress(edition.id, kind),
      keyOf: ({ key }) => key,
      fits: ({ length }) => length <= mostNames,
    }).map((page) => subjectIndexPage(content, span, kind, page));
  });

function subjectIndexPage(
  content: Content,
  { edition }: Span,
  kind: SubjectKind,
  page: AlphabetPage<Entry>,
): PlannedPageOf<'subjectIndex', SubjectIndexView> {
  const { address, letters, members, parts } = page;
  const { locale } = edition;
  const { language } = locale;
  const name = say(locale, kind);
  const view = (): SubjectIndexView => {
    const compare = compareNames(language);
    const sorted = parts ? [] : members.toSorted((a, b) => compare(a.label, b.label));
    const groups = groupBy(sorted, ({ label }) => indexLetter(label, language));
    return {
      frame: makeFrame(content, edition, {
        address,
        title: alphabetTitle(edition, name, letters),
        description: say(locale, descriptions[kind]),
        under: subjectsAddress(edition.id, kind),
        addressIn: (other) => (letters === '' ? subjectsAddress(other, kind) : null),
      }),
      trail: alphabetTrail(content, name, page),
      total: members.length,
      letters: letterLinks(content, edition, page),
      groups: [...groups].map(([letter, ofLetter]) => ({
        letter,
        subjects: ofLetter.map(({ href, label, count }) => ({ href, label, count })),
      })),
    };
  };
  const from = parts ? parts.map((part) => [part.address, part.members.length]) : members;
  return { kind: 'subjectIndex', address, from: [members.length, from], view };
}
