import type { SubjectKind } from '../newsroom/names.ts';
import type { Frame, Link } from './frame.ts';

export interface SubjectIndexView {
  frame: Frame;
  kind: SubjectKind;
  total: number;
  groups: readonly { letter: string; subjects: readonly (Link & { count: number })[] }[];
}
