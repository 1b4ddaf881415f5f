import { ar } from './ar.ts';
import { type Expectation, en, type Messages } from './en.ts';

const languages: Readonly<Record<string, Messages>> = { ar, en };

/** The messages in a language, or in English where nobody has written them. */
export const messagesIn = (language: string): Messages => languages[language.split('-')[0] ?? ''] ?? en;

export const isExpectation = (name: string): name is Expectation => Object.hasOwn(en.expectations, name);
