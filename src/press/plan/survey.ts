import type { Census } from '../../catalogue/files/census.ts';
import type { Problem } from '../../catalogue/problems/problem.ts';
import type { Reference } from '../../catalogue/settings/reference.ts';
import type { DividedFiles } from '../../catalogue/summaries/volumes.ts';

/** What a content folder has, before any article is read. */
export interface Survey {
  /** When it began, in milliseconds since 1970. */
  begun: number;
  files: Census;
  /** Those that texts show or link to. */
  media: Census;
  divided: DividedFiles;
  reference: Reference;
  settings: string;
  fingerprintOfName: (name: string) => string | undefined;
  problems: Problem[];
}
