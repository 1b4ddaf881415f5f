import { arabicStemmer, beginningOf } from './arabic.ts';
import { compoundFinder } from './arabic-compounds.ts';
import { fold } from './fold.ts';
import { stemPersian } from './persian.ts';
import { loadSnowball } from './snowball.ts';

/** How a language's words are stemmed. They are given folded, and with each letter as it stands. */
export interface Stems {
  /** What a word is known by, the likeliest reading first. */
  formsOf: (folded: string, plain: string) => string[];
  /** How words begin that a word begins. */
  beginningOf: (folded: string, plain: string) => string;
  /** The folded words of which a word is written; none but for two that are written as one. */
  compoundOf: (folded: string) => readonly string[];
}

const itself = (folded: string) => folded;
const none = () => [];
const isArabic = (folded: string) => folded >= '\u0600' && folded < '\u0700';
const isNumber = (folded: string) => folded >= '٠' && folded < '\u066a';
/** Words of grammar that end in ى as others in ي do: `على` is not `علي`. Where they are written so, they are certain. */
const withAlef = /^[وف]?(?:على|إلى|الى|حتى|متى|لدى)$/;

/**
 * The stems of a primary language subtag. The tables of Arabic and of Persian stand in files of their own, as each
 * Snowball stemmer does, so that a browser loads those of its edition alone.
 */
export async function loadStems(language: string): Promise<Stems> {
  if (language === 'ar') {
    const stemArabic = arabicStemmer(await import('./arabic-tables.ts'));
    const compoundOf = compoundFinder(fold);
    return {
      formsOf(folded, plain) {
        if (isNumber(folded) || !isArabic(folded)) return [folded];
        return withAlef.test(plain)
          ? [plain.replace(/^[وف]/, '').replace('إ', 'ا')]
          : stemArabic(folded, plain);
      },
      beginningOf,
      compoundOf: (folded) => (isArabic(folded) && !isNumber(folded) ? compoundOf(folded) : []),
    };
  }
  if (language === 'fa') {
    const { endings } = await import('./persian-endings.ts');
    return {
      formsOf: (folded) => [isArabic(folded) && !isNumber(folded) ? stemPersian(folded, endings) : folded],
      beginningOf: itself,
      compoundOf: none,
    };
  }
  const snowball = await loadSnowball(language);
  return {
    formsOf: (folded) => [isArabic(folded) || !snowball ? folded : snowball(folded)],
    beginningOf: itself,
    compoundOf: none,
  };
}
