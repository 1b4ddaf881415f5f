import { z } from 'zod';
import { weekdays } from '../../language/calendar-date.ts';
import { en } from '../../language/phrases/en.ts';
import { articleName, expects, text } from './fields.ts';

const monthNaming = z.enum(
  ['levant', 'egypt', 'morocco', 'mauritania', 'maghreb', 'english', 'persian', 'french'],
  expects('months'),
);
const weekday = z.enum(weekdays, expects('week'));

/** Whether a text is a BCP 47 tag: of two or three letters first, for no longer language has been registered (RFC 5646). */
export const isLanguageTag = (tag: string) => {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const pluralForms = z.strictObject(
  {
    zero: text.optional(),
    one: text.optional(),
    two: text.optional(),
    few: text.optional(),
    many: text.optional(),
    other: text,
  },
  expects('phrases'),
);

/** Every phrase of the program by its key; only one that is counted has plural forms. */
const phrases = z
  .strictObject(
    Object.fromEntries(
      Object.entries(en).map(([key, phrase]) => {
        const wording: z.ZodType<string | z.output<typeof pluralForms>> =
          typeof phrase === 'string' ? text : z.union([text, pluralForms], expects('phrases'));
        return [key, wording.exactOptional()];
      }),
    ),
    expects('phrases'),
  )
  .default({});

/** `editions/ID.yaml`, as a newsroom writes it; what it leaves out follows from the language. */
export const editionSchema = z.strictObject(
  {
    language: z.string(expects('language')).refine(isLanguageTag, expects('language')),
    name: text,
    digits: z.enum(['latn', 'arab', 'arabext'], expects('digits')).optional(),
    months: z
      .union([z.tuple([monthNaming]), z.tuple([monthNaming, monthNaming])], expects('months'))
      .optional(),
    otherCalendar: z.enum(['umm-al-qura', 'solar-hijri', 'none'], expects('otherCalendar')).optional(),
    week: z.strictObject({ start: weekday, weekend: z.array(weekday) }, expects('week')).optional(),
    phrases,
    lead: articleName.optional(),
  },
  expects('mapping'),
);

export type WrittenEdition = z.output<typeof editionSchema>;
