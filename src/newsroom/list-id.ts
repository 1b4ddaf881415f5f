import { type SectionId, type SubjectId, type SubjectKind, subjectKinds } from './names.ts';

/** What articles are listed by: `sections/world`, `topics/elections`, `people/x` what is about a person, `by/x` by it. */
export type ListId = string & { readonly __brand: 'ListId' };

/** What a list is of; `isBy` of what a person wrote. */
export type Listed =
  | { room: 'sections'; id: SectionId; isBy: false }
  | { room: SubjectKind; id: SubjectId; isBy: boolean };

export const sectionList = (id: SectionId) => `sections/${id}` as ListId;
export const subjectList = (kind: SubjectKind, id: SubjectId) => `${kind}/${id}` as ListId;
export const bylineList = (person: SubjectId) => `by/${person}` as ListId;

/** The lists of a subject: what is about it and, of a person, by it. */
export const listsOfSubject = (kind: SubjectKind, id: SubjectId): { about: ListId; by: ListId | null } => ({
  about: subjectList(kind, id),
  by: kind === 'people' ? bylineList(id) : null,
});

export function readList(list: ListId): Listed {
  const slash = list.indexOf('/');
  const [room, id] = [list.slice(0, slash), list.slice(slash + 1)];
  if (room === 'sections') return { room, id: id as SectionId, isBy: false };
  const kind = subjectKinds.find((each) => each === room);
  return { room: kind ?? 'people', id: id as SubjectId, isBy: kind === undefined };
}
