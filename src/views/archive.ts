import type { Frame } from './frame.ts';
import type { Bar } from './years.ts';

export interface ArchiveView {
  frame: Frame;
  years: readonly Bar[]; // as on home
  total: number;
}
