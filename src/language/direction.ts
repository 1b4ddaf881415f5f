import { primaryLanguage } from './language-tag.ts';

export type Direction = 'rtl' | 'ltr';

/** Scripts in use today that run from right to left (ISO 15924 codes; Unicode property Bidi_Class R or AL). */
const rtlScripts = new Set('adlm arab aran hebr mand nkoo rohg samr syrc thaa'.split(' '));

/** Languages usually written in one of those scripts, for tags that name no script. */
const rtlLanguages = new Set(
  (
    'ar aeb acm acw aii apc apd arc arq ary arz azb bal bqi ckb dv fa glk he iw ji khw lrc luz mzn ' +
    'nqo pnb prs ps rhg sd sdh skr syc syr ug ur yi'
  ).split(' '),
);

/**
 * The direction of text in a language (a BCP 47 tag). A script subtag decides where there is one:
 * `az-Arab` is right-to-left, `ku-Latn` is not.
 */
export function directionOf(language: string): Direction {
  const script = language
    .toLowerCase()
    .split('-')
    .slice(1)
    .find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rtl = script ? rtlScripts.has(script) : rtlLanguages.has(primaryLanguage(language));
  return rtl ? 'rtl' : 'ltr';
}
