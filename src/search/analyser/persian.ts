import { withoutEnding } from './without-ending.ts';

/** Plural and possessive endings, the comparative and the indefinite; those that a name may end in are left alone. */
const endings = [
  'هايشان',
  'هايمان',
  'هايتان',
  'هايش',
  'هايم',
  'هايي',
  'هاي',
  'ترين',
  'ها',
  'تر',
  'ات',
  'يي',
  'اي',
  'ي',
];
const verbal = /^ن?مي(?=.{3})/u;

/** Stems a folded Persian word lightly: `كتابها` and `كتابهاي` are `كتاب`. */
export function stemPersian(folded: string): string {
  return withoutEnding(folded.replace(verbal, ''), endings);
}
