import { arabicStemmer, beginningOf } from './arabic.ts';
import { stemPersian } from './persian.ts';
import { loadSnowball } from './snowball.ts';

/** How a language's words are stemmed. */
export interface Stems {
  /** What a folded word is known by: its stem, and where its first letter may be a proclitic, the rest's too. */
  formsOf: (folded: string) => string[];
  /** How words begin that a folded word begins. */
  beginningOf: (folded: string) => string;
}

const itself = (folded: string) => folded;
const isArabic = (folded: string) => folded >= '\u0600' && folded < '\u0700';
const isNumber = (folded: string) => folded >= '٠' && folded < '\u066a';

/**
 * The stems of a primary language subtag. The tables of Arabic and of Persian stand in files of their own, as each
 * Snowball stemmer does, so that a browser loads those of its edition alone.
 */
export async function loadStems(language: string): Promise<Stems> {
  if (language === 'ar') {
    const stemArabic = arabicStemmer(await import('./arabic-tables.ts'));
    const formsOf = (folded: string) => {
      if (isNumber(folded) || !isArabic(folded)) return [folded];
      const { whole, rest } = stemArabic(folded);
      return rest === null ? [whole] : [whole, rest];
    };
    return { formsOf, beginningOf };
  }
  if (language === 'fa') {
    const { endings } = await import('./persian-endings.ts');
    const formsOf = (folded: string) => [
      isArabic(folded) && !isNumber(folded) ? stemPersian(folded, endings) : folded,
    ];
    return { formsOf, beginningOf: itself };
  }
  const snowball = await loadSnowball(language);
  const formsOf = (folded: string) => [isArabic(folded) || !snowball ? folded : snowball(folded)];
  return { formsOf, beginningOf: itself };
}
