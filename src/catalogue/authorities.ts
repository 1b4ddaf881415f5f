import type { z } from 'zod';
import type { EditionId, StoryId, SubjectId, SubjectKind } from '../newsroom/names.ts';
import type { Story, Subject } from '../newsroom/subject.ts';
import type { SubjectsByKind } from './catalogue.ts';
import { check } from './check.ts';
import { readText } from './files.ts';
import { type Problem, problem, start } from './problem.ts';
import { storySchema, subjectSchema } from './schema/authority.ts';
import { name } from './schema/fields.ts';
import { toLocalised } from './settings.ts';
import { readYaml } from './yaml.ts';

/** Reads one YAML file and holds it against its schema; the problems go to `problems`. */
export function readChecked<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | null {
  const source = readText(root, file);
  if (typeof source !== 'string') {
    problems.push(source);
    return null;
  }
  const written = readYaml(source, file, 1);
  if (Array.isArray(written)) {
    problems.push(...written);
    return null;
  }
  const checked = check(schema, written, file);
  problems.push(...checked.problems);
  return checked.value;
}

const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);

/** The authority files of a folder; one by whose name no article can name it is a problem. */
function yamlIn(files: readonly string[], folder: string, problems: Problem[]): string[] {
  const found = files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.yaml'));
  const misnamed = found.filter((file) => !name.safeParse(idOf(file)).success);
  problems.push(...misnamed.map((file) => problem('error', 'bad-name', file, start, { name: idOf(file) })));
  return found;
}

/** All authority files. A broken one keeps its id, so that articles which name it are not accused too. */
export function readSubjects(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  problems: Problem[],
): SubjectsByKind {
  const ofKind = (kind: SubjectKind): ReadonlyMap<SubjectId, Subject> =>
    new Map(
      yamlIn(files, `subjects/${kind}`, problems).map((file) => {
        const id = idOf(file) as SubjectId;
        const written = readChecked(root, file, subjectSchema, problems);
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
      }),
    );
  return { topics: ofKind('topics'), places: ofKind('places'), people: ofKind('people') };
}

/** All stories. A broken one keeps its id, as a subject does. */
export const readStories = (
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  problems: Problem[],
): ReadonlyMap<StoryId, Story> =>
  new Map(
    yamlIn(files, 'stories', problems).map((file) => {
      const id = idOf(file) as StoryId;
      const written = readChecked(root, file, storySchema, problems);
      const summary = written?.summary === undefined ? null : toLocalised(written.summary, editions);
      return [id, { id, name: toLocalised(written?.name ?? id, editions), summary }];
    }),
  );
