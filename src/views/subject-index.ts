import { compareNames, indexLetter } from '../language/collation.ts';
import { say } from '../language/phrase.ts';
import { subjectAddress, subjectsAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPage } from './page.ts';
import { type Span, totalOf } from './span.ts';
import { hasSubject } from './subject.ts';

export interface SubjectIndexView {
  frame: Frame;
  kind: SubjectKind;
  total: number;
  groups: readonly { letter: string; subjects: readonly (Link & { count: number })[] }[];
}

const descriptions: Record<SubjectKind, string> = {
  topics: 'topicsDescription',
  places: 'placesDescription',
  people: 'peopleDescription',
};

/** The three alphabetical indexes of an edition. */
export const subjectIndexPages = (content: Content, span: Span): PlannedPage<'subjectIndex'>[] =>
  subjectKinds.map((kind) => {
    const { edition, lists } = span;
    const { language } = edition.locale;
    const address = subjectsAddress(edition.id, kind);
    const compare = compareNames(language);
    const countOf = (list: string) => totalOf(lists.get(list) ?? []);
    const subjects = [...content.catalogue.subjects[kind].values()]
      .filter(({ id }) => hasSubject(span, kind, id))
      .map(({ id, name }) => ({
        href: linkTo(content, subjectAddress(edition.id, kind, id)),
        label: localise(name, edition.id),
        count: countOf(`${kind}/${id}`) + (kind === 'people' ? countOf(`by/${id}`) : 0),
      }));
    const view = (): SubjectIndexView => {
      const sorted = subjects.toSorted((a, b) => compare(a.label, b.label));
      const groups = groupBy(sorted, ({ label }) => indexLetter(label, language));
      return {
        frame: makeFrame(content, edition, {
          address,
          title: say(edition.locale, kind),
          description: say(edition.locale, descriptions[kind]),
          elsewhere: (other) => subjectsAddress(other, kind),
        }),
        kind,
        total: subjects.length,
        groups: [...groups].map(([letter, ofLetter]) => ({ letter, subjects: ofLetter })),
      };
    };
    return { kind: 'subjectIndex', address, from: subjects, view };
  });
