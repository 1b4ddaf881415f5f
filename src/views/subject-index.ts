import { compareNames, indexLetter } from '../language/collation.ts';
import { say } from '../language/phrase.ts';
import { subjectAddress, subjectsAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';
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
export const subjectIndexPages = (content: Content, index: EditionIndex): Page<SubjectIndexView>[] =>
  subjectKinds.map((kind) => {
    const { edition, about, by } = index;
    const { language } = edition.locale;
    const address = subjectsAddress(edition.id, kind);
    const frame = makeFrame(content, edition, {
      address,
      title: say(edition.locale, kind),
      description: say(edition.locale, descriptions[kind]),
      elsewhere: (other) => subjectsAddress(other, kind),
    });
    const compare = compareNames(language);
    const subjects = [...content.catalogue.subjects[kind].values()]
      .filter(({ id }) => hasSubject(index, kind, id))
      .map(({ id, name }) => ({
        href: linkTo(content, subjectAddress(edition.id, kind, id)),
        label: localise(name, edition.id),
        count: (about[kind].get(id)?.length ?? 0) + (kind === 'people' ? (by.get(id)?.length ?? 0) : 0),
      }))
      .sort((a, b) => compare(a.label, b.label));
    const groups = [...groupBy(subjects, ({ label }) => indexLetter(label, language))].map(
      ([letter, ofLetter]) => ({
        letter,
        subjects: ofLetter,
      }),
    );
    return { address, view: { frame, kind, total: subjects.length, groups } };
  });
