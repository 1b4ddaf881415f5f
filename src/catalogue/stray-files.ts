import type { EditionId } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { type Problem, problem, start } from './problem.ts';

const rooms = /^(?:subjects|stories|editions)\//;

/** The files among subjects, stories and editions that nothing reads, for their ending or their folder. */
export function strayFiles(files: readonly string[], editions: readonly EditionId[]): Problem[] {
  const isRead = (file: string) =>
    file.endsWith('.yaml') &&
    (file.startsWith('stories/') ||
      subjectKinds.some((kind) => file.startsWith(`subjects/${kind}/`) || file === `subjects/${kind}.yaml`) ||
      editions.some((id) => file === `editions/${id}.yaml`));
  return files
    .filter((file) => rooms.test(file) && !isRead(file))
    .map((file) => problem('warning', 'stray-file', file, start));
}
