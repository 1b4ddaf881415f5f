import type { EditionId, StoryId, SubjectId, SubjectKind } from '../../newsroom/names.ts';
import type { Story, Subject, SubjectsByKind } from '../../newsroom/subject.ts';
import type { Problem } from '../problems/problem.ts';
import { storySchema, subjectSchema } from '../schema/authority.ts';
import { readAuthorities } from './authority-files.ts';
import { toLocalised } from './settings.ts';

/** All subjects. */
export function readSubjects(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  problems: Problem[],
): SubjectsByKind {
  const ofKind = (kind: SubjectKind): ReadonlyMap<SubjectId, Subject> =>
    new Map(
      [...readAuthorities(root, files, `subjects/${kind}`, subjectSchema, editions, problems)].map(
        ([name, written]) => {
          const id = name as SubjectId;
          const spellings = written?.spellings ?? {};
          const subject: Subject = {
            kind,
            id,
            name: toLocalised(written?.name ?? id, editions),
            description:
              written?.description === undefined ? null : toLocalised(written.description, editions),
            spellings: new Map(
              Array.isArray(spellings)
                ? editions.map((edition) => [edition, spellings])
                : Object.entries(spellings).map(([edition, names]) => [edition as EditionId, names]),
            ),
            wikidata: written?.wikidata ?? null,
          };
          return [id, subject];
        },
      ),
    );
  return { topics: ofKind('topics'), places: ofKind('places'), people: ofKind('people') };
}

/** All stories. */
export const readStories = (
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  problems: Problem[],
): ReadonlyMap<StoryId, Story> =>
  new Map(
    [...readAuthorities(root, files, 'stories', storySchema, editions, problems)].map(([name, written]) => {
      const id = name as StoryId;
      const summary = written?.summary === undefined ? null : toLocalised(written.summary, editions);
      return [id, { id, name: toLocalised(written?.name ?? id, editions), summary }];
    }),
  );
