/** Plural and possessive endings, the comparative and the indefinite; those that a name may end in are left alone. */
const endings =
  /(?<=.{3})(?:هايشان|هايمان|هايتان|هايش|هايم|هايي|هاي|ها|ترين|تر|ات)$|(?<=.{3})(?:يي|اي)$|(?<=.{3})ي$/u;
const verbal = /^ن?مي(?=.{3})/u;

/** Stems a folded Persian word lightly: `كتابها` and `كتابهاي` are `كتاب`. */
export function stemPersian(folded: string): string {
  return folded.replace(verbal, '').replace(endings, '');
}
