import { withoutEnding } from './without-ending.ts';

/** `رییس` and `مسوول` are `رئیس` and `مسئول`, whose hamza is folded away. */
const doubled = /([وي])\1/u;
/** `هیات` is `هیئت`. */
const board = /^هيات/u;
const verbal = /^ن?مي(?=.{3})/u;

/** Stems a folded Persian word lightly, by endings of which the longer stands first: `كتابها` and `كتابهاي` are `كتاب`. */
export function stemPersian(folded: string, endings: readonly string[]): string {
  return withoutEnding(folded.replace(verbal, ''), endings).replace(doubled, '$1').replace(board, 'هيت');
}
