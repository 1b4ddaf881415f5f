import { type Position, start } from '../../language/position.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import { hasLongText } from '../articles/record.ts';
import { readText } from '../files/files.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readOn } from '../problems/reading.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import { keyName } from '../yaml/key-name.ts';
import type { RecordsIn } from './dead-links.ts';
import type { VolumeSummary } from './summary.ts';

type Summaries = ReadonlyMap<VolumeId, VolumeSummary>;

const editionOf = (key: string) => key.slice(0, key.indexOf('/'));

/** The dates of articles that readers see already and that are still to come at `now` (milliseconds since 1970). */
export const futureDates = (root: string, summaries: Summaries, now: number): Problem[] =>
  [...summaries.values()]
    .flatMap(({ ahead }) => ahead.filter(({ instant }) => instant > now))
    .map(({ file, path, iso }) => {
      const values = { key: keyName(path), value: iso };
      const rule = path[0] === 'published' ? 'future-published' : 'future-change';
      return problem('warning', rule, file, positionInFile(root, file, path), values);
    });

/** Articles of an edition of which each says that it is the translation of the same one. */
export function sharedTranslations(summaries: Summaries): Problem[] {
  const first = new Map<string, string>();
  const links = [...summaries.values()].flatMap(({ translations }) =>
    translations.filter(({ hidden }) => !hidden),
  );
  return links
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap(({ key, target, file, position }) => {
      const name = `${editionOf(key)} ${target}`;
      const other = first.get(name);
      if (other === undefined) first.set(name, file);
      return other === undefined
        ? []
        : [problem('warning', 'shared-translation', file, position, { target, other })];
    });
}

/** Articles of an edition whose texts are the same. Records are asked for of those volumes that may have some. */
export function sameTexts(root: string, summaries: Summaries, recordsIn: RecordsIn): Problem[] {
  const volumes = new Map<string, VolumeId[]>();
  for (const [id, { texts }] of summaries)
    for (const text of texts) {
      const name = `${editionOf(id)} ${text}`;
      volumes.set(name, [...(volumes.get(name) ?? []), id]);
    }
  const suspects = new Set([...volumes.values()].flatMap((ids) => (ids.length > 1 ? ids : [])));
  const first = new Map<string, string>();
  return [...suspects]
    .flatMap((id) => recordsIn(id).filter(hasLongText))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap(({ file, article: { edition, text } }) => {
      const name = `${edition} ${text}`;
      const other = first.get(name);
      if (other === undefined) first.set(name, file);
      return other === undefined
        ? []
        : [problem('warning', 'same-text', file, positionInFile(root, file, null), { other })];
    });
}

/** Where a value stands in an article's front matter, or where its text begins. */
function positionInFile(root: string, file: string, path: readonly PropertyKey[] | null): Position {
  const { value: read } = readOn(readText(root, file), (source) => readFrontMatter(source, file));
  if (!read) return start;
  return path ? read.written.positionOf(path) : { line: read.bodyLine, column: 1 };
}
