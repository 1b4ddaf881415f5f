import type { CopyRule } from './rule.ts';
import { alefMaqsura } from './rules/alef-maqsura.ts';
import { doubledSpaces } from './rules/doubled-spaces.ts';
import { initialHamza } from './rules/initial-hamza.ts';
import { invisibleControls } from './rules/invisible-controls.ts';
import { latinPunctuation } from './rules/latin-punctuation.ts';
import { missingGlyph } from './rules/missing-glyph.ts';
import { mixedDigits } from './rules/mixed-digits.ts';
import { nameVariants } from './rules/name-variants.ts';
import { notNfc } from './rules/not-nfc.ts';
import { persianLetters } from './rules/persian-letters.ts';
import { presentationForms } from './rules/presentation-forms.ts';
import { spaceBeforePunctuation } from './rules/space-before-punctuation.ts';
import { spacedVerse } from './rules/spaced-verse.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { taMarbuta } from './rules/ta-marbuta.ts';
import { tatweel } from './rules/tatweel.ts';
import { unbalancedControls } from './rules/unbalanced-controls.ts';

/** The copy checks, by the names that site.yaml and front matter have for them. */
export const copyRules = {
  'presentation-forms': presentationForms,
  'unbalanced-controls': unbalancedControls,
  'invisible-controls': invisibleControls,
  'not-nfc': notNfc,
  'missing-glyph': missingGlyph,
  tatweel,
  'latin-punctuation': latinPunctuation,
  'space-before-punctuation': spaceBeforePunctuation,
  'doubled-spaces': doubledSpaces,
  'spaced-verse': spacedVerse,
  'straight-quotes': straightQuotes,
  'mixed-digits': mixedDigits,
  'alef-maqsura': alefMaqsura,
  'ta-marbuta': taMarbuta,
  'initial-hamza': initialHamza,
  'persian-letters': persianLetters,
  'name-variants': nameVariants,
} as const satisfies Readonly<Record<string, CopyRule>>;

export type CopyRuleName = keyof typeof copyRules;

const ofRules: Readonly<Record<string, CopyRule>> = copyRules;
export const isCopyRule = (name: string): name is CopyRuleName => Object.hasOwn(ofRules, name);
export const copyRuleNames = Object.keys(copyRules).filter(isCopyRule);
