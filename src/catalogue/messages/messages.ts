import type { Rule } from '../problem.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** What can be expected of a value; the schemas give these names as their errors. */
export type Expectation = keyof typeof en.expectations;

export interface Messages {
  labels: Record<keyof typeof en.labels, string>;
  rules: Record<Rule, { found: string; expected: string; mend: string }>;
  expectations: Record<Expectation, string>;
}

const languages: Readonly<Record<string, Messages>> = { ar, en };

/** The messages in a language, or in English where nobody has written them. */
export const messagesIn = (language: string): Messages => languages[language.split('-')[0] ?? ''] ?? en;

export const isExpectation = (name: string): name is Expectation => Object.hasOwn(en.expectations, name);
