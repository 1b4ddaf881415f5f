/** What can be read and yet cannot be meant: dates, texts and names that contradict themselves or one another. */
export const senseEn = {
  'date-form': {
    found: '“{key}” is {value}',
    expected: 'a date as ISO 8601 writes it: 2015-09-15, or with its time 2015-09-15T10:00+03:00',
    mend: 'write {suggestion}',
  },
  'date-of-two-readings': {
    found: '“{key}” is {value}, of which nobody can tell which number is the month',
    expected: 'year, month and day: 2015-09-15',
    mend: 'write {suggestion}, or {other} where the month stands first',
  },
  'impossible-day': {
    found: '“{key}” is {value}, and {month} has no day {day}',
    expected: 'a day from 1 to {days}',
    mend: 'correct the day of {key}',
  },
  'impossible-month': {
    found: '“{key}” is {value}, and no year has a month {month}',
    expected: 'year, month and day: 2015-09-15, the month from 01 to 12',
    mend: 'correct the month of {key}',
  },
  'impossible-time': {
    found: '“{key}” is {value}, a time that no clock shows',
    expected:
      'hours from 00 to 23 and minutes from 00 to 59; the midnight that ends a day is 00:00 of the next',
    mend: 'correct the time of {key}: for example {suggestion}',
  },
  'future-published': {
    found: '“published” is {value}, which is still to come; readers see the article at once all the same',
    expected: 'a date that has come, or “embargo” with the moment until which the article waits',
    mend: 'add embargo: {value} where it should wait, or correct published',
  },
  'future-change': {
    found: '“{key}” is {value}, which is still to come',
    expected: 'the date of a change that has been made',
    mend: 'correct the date',
  },
  'early-change': {
    found: '“{key}” is {value}, before the article was published, {published}',
    expected: 'a date after “published”',
    mend: 'correct one of the two dates',
  },
  'distant-hijri': {
    found: '“hijri” is {value}, {days} days away from “published”, {published}',
    expected: 'the same day in the Hijri calendar, give or take a day or two: about {expectedDay}',
    mend: 'correct hijri, or take it out: it is then reckoned by Umm al-Qura',
  },
  'wrong-weekday': {
    found: '“{written}”, but that day is {day}',
    expected: 'the day of the week that the date has',
    mend: 'correct the day or the date',
  },
  'empty-text': {
    found: 'an article without a text',
    expected: 'a text after the second line of ---',
    mend: 'write the text, or add draft: true until it is there',
  },
  placeholder: {
    found: '“{text}”, which “new” wrote in place of yours',
    expected: 'your own words',
    mend: 'write over it, or add draft: true until that is done',
  },
  'same-text': {
    found: 'the same text as {other}, word for word',
    expected: 'each text once in an edition',
    mend: 'delete one of the two and put its address into “aliases” of the other',
  },
  'shared-translation': {
    found: '“translationOf” names {target}, as {other} of the same edition does',
    expected: 'one translation of an article in each edition',
    mend: 'correct translationOf in the one that is translated from another article, or take it out there',
  },
  'same-name': {
    found: 'the name “{name}”, which {other} has too',
    expected: 'a name by which readers can tell the two apart',
    mend: 'make one of the two that articles name, or add to the name what tells them apart',
  },
  'text-of-no-edition': {
    found: '“{key}” has a text for “{edition}”, and there is no such edition',
    expected: 'editions of site.yaml: {known}',
    mend: 'correct the name of the edition, or take the text out',
  },
} as const;
