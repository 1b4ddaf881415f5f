import { subjectsFolder } from '../../newsroom/content-folder.ts';
import type { EditionId, StoryId, SubjectId, SubjectKind } from '../../newsroom/names.ts';
import type { Story, Subject, SubjectsByKind } from '../../newsroom/subject.ts';
import type { Reading } from '../problems/reading.ts';
import { storySchema, subjectSchema } from '../schema/authority.ts';
import { readAuthorities } from './authority-files.ts';
import { toLocalised } from './settings.ts';

/** All subjects. */
export function readSubjects(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
): Reading<SubjectsByKind> {
  const ofKind = (kind: SubjectKind) => readSubjectsOf(root, files, editions, kind);
  const [topics, places, people] = [ofKind('topics'), ofKind('places'), ofKind('people')];
  return {
    value: { topics: topics.value, places: places.value, people: people.value },
    problems: [topics, places, people].flatMap(({ problems }) => problems),
  };
}

function readSubjectsOf(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  kind: SubjectKind,
): Reading<ReadonlyMap<SubjectId, Subject>> {
  const { value, problems } = readAuthorities(root, files, subjectsFolder(kind), subjectSchema, editions);
  const subjects = [...value].map(([name, written]): [SubjectId, Subject] => {
    const id = name as SubjectId;
    const spellings = written?.spellings ?? {};
    const subject: Subject = {
      kind,
      id,
      name: toLocalised(written?.name ?? id, editions),
      description: written?.description === undefined ? null : toLocalised(written.description, editions),
      spellings: new Map(
        Array.isArray(spellings)
          ? editions.map((edition) => [edition, spellings])
          : Object.entries(spellings).map(([edition, names]) => [edition as EditionId, names]),
      ),
      wikidata: written?.wikidata ?? null,
    };
    return [id, subject];
  });
  return { value: new Map(subjects), problems };
}

/** All stories. */
export function readStories(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
): Reading<ReadonlyMap<StoryId, Story>> {
  const { value, problems } = readAuthorities(root, files, 'stories', storySchema, editions);
  const stories = [...value].map(([name, written]): [StoryId, Story] => {
    const id = name as StoryId;
    const summary = written?.summary === undefined ? null : toLocalised(written.summary, editions);
    return [id, { id, name: toLocalised(written?.name ?? id, editions), summary }];
  });
  return { value: new Map(stories), problems };
}
