// What remains after an ending is taken away has at least three letters, or the ending belongs to the word.
const pronouns = /(?<=.{3})(?:هما|كما|ها|هم|هن|كم|نا)$|(?<=.{3}ت)ه$/u;
const openTa = /(?<=.{3})ت$/u;
const dualOfTa = /(?<=.{3})ت(?:ين|ان)$/u;
const nisba = /(?<=.{3})(?:يين|يون|يات|يا|يه|ي)$/u;
const plurals = /(?<=.{3})(?:ات|ون|ين|وا)$|(?<=.{4})ان$/u;
const lastLetters = /(?<=.{3})[اه]$/u;

/** A folded Arabic word without its endings of number, gender and possession and without the nisba. */
export function withoutEndings(bare: string): string {
  const dual = bare.replace(dualOfTa, '');
  if (dual !== bare) return dual;
  const unowned = bare.replace(pronouns, '');
  const owned = unowned === bare ? bare : unowned.replace(openTa, '');
  const related = owned.replace(nisba, '');
  const singular = related.replace(plurals, '');
  return singular === owned ? owned.replace(lastLetters, '') : singular;
}
