import { withoutEnding } from './without-ending.ts';

const pronouns = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا'];
const dualsOfTa = ['تين', 'تان'];
const nisbas = ['يين', 'يون', 'يات', 'يا', 'يه', 'ي'];
const plurals = ['ات', 'ون', 'ين', 'وا'];

/**
 * A folded Arabic word, and what is left of it as its endings are taken off, one after the other: of number, gender and
 * possession and the nisba. The last has none left.
 */
export function endingsOff(bare: string): string[] {
  const dual = withoutEnding(bare, dualsOfTa);
  if (dual !== bare) return [bare, `${dual}ه`, dual];
  const unowned = withoutPronoun(bare);
  const owned = unowned === bare ? bare : withoutEnding(unowned, ['ت']);
  const related = withoutEnding(owned, nisbas);
  const singular = withoutPlural(related);
  const last = singular === owned ? withoutEnding(owned, ['ا', 'ه']) : singular;
  // Before a pronoun, ta marbuta is a ta.
  const open = owned === unowned ? [unowned] : [unowned, `${owned}ه`];
  return [bare, ...open, owned, related, last];
}

function withoutPronoun(word: string): string {
  return word.endsWith('ته') ? withoutEnding(word, ['ه'], 4) : withoutEnding(word, pronouns);
}

function withoutPlural(word: string): string {
  return word.endsWith('ان') ? withoutEnding(word, ['ان'], 4) : withoutEnding(word, plurals);
}
