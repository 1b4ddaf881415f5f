import { wrongWeekdays } from '../../../language/wrong-weekdays.ts';
import { blank, excerpt, type ProofRule, warning } from '../rule.ts';

/** A day of the week that is not that of the date beside it. */
export const wrongWeekday: ProofRule = {
  // The year.
  signs: /[0-9٠-٩۰-۹]{4}/,
  // A day may be emphasised.
  find: ({ words }) =>
    wrongWeekdays(words.replaceAll(blank, ' ')).map(({ index, written, day }) =>
      warning('wrong-weekday', index, { written: excerpt(written), day }),
    ),
};
