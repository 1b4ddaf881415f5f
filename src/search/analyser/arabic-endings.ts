import { withoutEnding } from './without-ending.ts';

const pronouns = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا'];
const dualsOfTa = ['تين', 'تان'];
const nisbas = ['يين', 'يون', 'يات', 'يا', 'يه', 'ي'];
const plurals = ['ات', 'ون', 'ين', 'وا'];

/** A folded Arabic word without its endings of number, gender and possession and without the nisba. */
export function withoutEndings(bare: string): string {
  const dual = withoutEnding(bare, dualsOfTa);
  if (dual !== bare) return dual;
  const unowned = withoutPronoun(bare);
  const owned = unowned === bare ? bare : withoutEnding(unowned, ['ت']);
  const related = withoutEnding(owned, nisbas);
  const singular = withoutPlural(related);
  return singular === owned ? withoutEnding(owned, ['ا', 'ه']) : singular;
}

function withoutPronoun(word: string): string {
  return word.endsWith('ته') ? withoutEnding(word, ['ه'], 4) : withoutEnding(word, pronouns);
}

function withoutPlural(word: string): string {
  return word.endsWith('ان') ? withoutEnding(word, ['ان'], 4) : withoutEnding(word, plurals);
}
