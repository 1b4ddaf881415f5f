import { primaryLanguage } from '../language-tag.ts';
import type { Phrases } from '../phrase.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

const languages: Readonly<Record<string, Phrases>> = { ar, en, fa };

/** The phrases of a language; English where nobody has written them yet. An edition's settings can override each. */
export const phrasesFor = (language: string): Phrases => languages[primaryLanguage(language)] ?? en;
