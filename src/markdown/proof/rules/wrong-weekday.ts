import { weekdaySlips } from '../../../language/weekday-slips.ts';
import { blank, excerpt, type Proofreader, type Slip } from '../slip.ts';

/** A day of the week that is not that of the date beside it. */
export const wrongWeekday: Proofreader = {
  // The year.
  signs: /[0-9٠-٩۰-۹]{4}/,
  // A day may be emphasised.
  find: ({ words }) =>
    weekdaySlips(words.replaceAll(blank, ' ')).map(
      ({ index, written, day }): Slip => ({
        rule: 'wrong-weekday',
        level: 'warning',
        at: index,
        values: { written: excerpt(written), day },
      }),
    ),
};
