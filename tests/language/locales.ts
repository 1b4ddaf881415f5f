import { defaultLocale } from '../../src/language/locale.ts';

/** Three editions as they are by default, without phrases. */
export const arabic = { ...defaultLocale('ar'), phrases: {} };
export const english = { ...defaultLocale('en'), phrases: {} };
export const persian = { ...defaultLocale('fa'), phrases: {} };
