import type { Analyser, Term } from '../analyser/analyser.ts';
import type { SubjectEntry } from '../manifest.ts';

/** A spelling of a subject, as the index knows its words. */
export interface Spelling {
  forms: readonly string[];
  /** The forms of the subject's other spellings. */
  others: readonly (readonly string[])[];
  subject: SubjectEntry;
}

/** The spellings of subjects, by their first form. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

export function spellingsOf(subjects: readonly SubjectEntry[], analyser: Analyser): Spellings {
  const spellings = new Map<string, Spelling[]>();
  for (const subject of subjects) {
    const all = [subject.name, ...subject.spellings].map((spelling) =>
      spelling
        .split(/\s+/)
        .flatMap((word) => analyser.terms(word))
        .map(wholeOf),
    );
    const different = [...new Map(all.map((forms) => [forms.join(' '), forms])).values()];
    for (const forms of different) {
      const [first] = forms;
      if (first === undefined) continue;
      const others = different.filter((other) => other !== forms && other.length > 0);
      spellings.set(first, [...(spellings.get(first) ?? []), { forms, others, subject }]);
    }
  }
  return spellings;
}

/** The spellings that stand in a sequence of forms, with the place of their first. */
export function spellingsIn(
  forms: readonly string[],
  spellings: Spellings,
): { place: number; spelling: Spelling }[] {
  return forms.flatMap((form, place) =>
    (spellings.get(form) ?? [])
      .filter((spelling) => spelling.forms.every((each, offset) => forms[place + offset] === each))
      .map((spelling) => ({ place, spelling })),
  );
}

/** The form by which a term is told from others. */
export function wholeOf({ forms: [whole = ''] }: Term): string {
  return whole;
}
