import { article, first, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const second = 'en/2015/09/15/second.md';
const long = 'A text of more than eight words, which two articles cannot share.\n';

const dated = (
  wrong: string,
  updated: string,
  rule: Broken['problem']['rule'],
  values: Record<string, string>,
): Broken => ({
  wrong,
  files: { [first]: article({ updated }) },
  problem: error(rule, first, { key: 'updated', value: JSON.stringify(updated), ...values }, 6, 10),
});

/** Dates, texts and names that can be read and yet cannot be meant. `now` is 1 January 2026. */
export const sense: Broken[] = [
  dated('a date has slashes', '2015/09/16', 'date-form', { suggestion: '2015-09-16' }),
  dated('a date begins with its day', '16/09/2015', 'date-form', { suggestion: '2015-09-16' }),
  dated('a date is in Arabic-Indic digits', '٢٠١٥-٠٩-١٦', 'date-form', { suggestion: '2015-09-16' }),
  dated('a month has its Arabic name', '16 أيلول / سبتمبر 2015', 'date-form', { suggestion: '2015-09-16' }),
  dated('a date is as e-mails have it', 'Wed, 16 Sep 2015 10:00:00 +0300', 'date-form', {
    suggestion: '2015-09-16T10:00:00+03:00',
  }),
  dated('a date can be read in two ways', '05/10/2015', 'date-of-two-readings', {
    suggestion: '2015-10-05',
    other: '2015-05-10',
  }),
  dated('a year has the 30th of February', '2016-02-30', 'impossible-day', {
    day: '30',
    month: '2016-02',
    days: '29',
  }),
  dated('a year has thirteen months', '2015-13-01', 'impossible-month', { month: '13' }),
  dated('a day ends at 24:00', '2015-09-16T24:00+03:00', 'impossible-time', {
    suggestion: '2015-09-17T00:00+03:00',
  }),
  {
    wrong: 'an article that readers see was published in the future',
    files: { 'ar/2026/01/02/second.md': article({ published: '2026-01-02' }) },
    problem: warning('future-published', 'ar/2026/01/02/second.md', { value: '2026-01-02' }, 4, 12),
  },
  {
    wrong: 'an article will be updated in the future',
    files: { [first]: article({ updated: '2026-01-02' }) },
    problem: warning('future-change', first, { key: 'updated', value: '2026-01-02' }, 6, 10),
  },
  {
    wrong: 'an article will be corrected in the future',
    files: { [first]: article({ corrections: '[{ date: 2026-01-02, text: A. }]' }) },
    problem: warning('future-change', first, { key: 'corrections: [{ date }]', value: '2026-01-02' }, 6, 23),
  },
  {
    wrong: 'an article was updated before it was published',
    files: { [first]: article({ updated: '2015-09-14T23:00+03:00' }) },
    problem: warning('early-change', first, { key: 'updated', published: '2015-09-15' }, 6, 10),
  },
  {
    wrong: 'an article was corrected before it was published',
    files: { [first]: article({ corrections: '[{ date: 2015-08, text: A. }]' }) },
    problem: warning('early-change', first, { key: 'corrections: [{ date }]', value: '2015-08' }, 6, 23),
  },
  {
    wrong: 'a Hijri day is ten years away',
    files: { [first]: article({ hijri: '1446-12-01' }) },
    problem: warning(
      'distant-hijri',
      first,
      { value: '1446-12-01', expectedDay: '2 Dhu al-Hijja 1436 AH' },
      6,
      8,
    ),
  },
  {
    wrong: 'a day of the week in a text is not that of its date',
    files: { [first]: article({}, 'A text.\n\nقال يوم **الأربعاء** ١٥ أيلول ٢٠١٥ إنه.\n') },
    problem: warning('wrong-weekday', first, { day: 'الثلاثاء' }, 10, 11),
  },
  {
    wrong: 'a day of the week in a headline is not that of its date',
    files: { [first]: article({ headline: 'Talks on Monday, 15 September 2015' }) },
    problem: warning('wrong-weekday', first, { written: 'Monday, 15 September 2015', day: 'Tuesday' }, 2, 11),
  },
  {
    wrong: 'an article has no text',
    files: { [first]: article({}, '\n<!-- to come -->\n') },
    problem: warning('empty-text', first, {}, 7),
  },
  {
    wrong: 'the standfirst is still that of the program',
    files: { [first]: article({ standfirst: 'جملة أو جملتان تلخّصان الخبر.' }) },
    problem: error('placeholder', first, { text: 'جملة أو جملتان تلخّصان الخبر.' }, 3, 13),
  },
  {
    wrong: 'the text is still that of the program',
    files: {
      [second]: article(
        {},
        'Words.\n\nThe text begins here. When it is ready, take the line draft: true out.\n',
      ),
    },
    problem: error('placeholder', second, {}, 10),
  },
  {
    wrong: 'two articles of an edition have the same text',
    files: { [first]: article({}, long), 'ar/2014/second.md': article({ published: '2014' }, long) },
    problem: warning('same-text', first, { other: 'ar/2014/second.md' }, 7),
  },
  {
    wrong: 'two articles of an edition are the translation of one',
    files: {
      [second]: article({ translationOf: 'ar/2015/09/15/first' }),
      'en/2014/third.md': article({ published: '2014', translationOf: 'ar/2015/09/15/first' }),
    },
    problem: warning('shared-translation', second, { other: 'en/2014/third.md' }, 6, 16),
  },
  {
    wrong: 'two subjects have one name, but for vowel marks',
    files: { 'subjects/places/byrut.yaml': 'name: { ar: بَيروت, en: Beyrouth }\n' },
    problem: warning('same-name', 'subjects/places/byrut.yaml', {
      name: 'بَيروت',
      other: 'subjects/places/beirut.yaml',
    }),
  },
  {
    wrong: 'two sections have one name',
    files: { 'site.yaml': siteYaml({ sections: '{ world: World, foreign: World }' }) },
    problem: warning('same-name', 'site.yaml', { name: 'World', other: 'sections: world' }, 6, 27),
  },
  {
    wrong: 'a name is for an edition that is not there',
    files: { 'stories/vote.yaml': 'name: { ar: التصويت, en: The vote, fr: Le vote }\n' },
    problem: warning(
      'text-of-no-edition',
      'stories/vote.yaml',
      { key: 'name', edition: 'fr', known: 'ar, en' },
      1,
      36,
    ),
  },
  {
    wrong: 'a name in the settings is for an edition that is not there',
    files: { 'site.yaml': siteYaml({ sections: '{ world: { ar: العالم, em: World } }' }) },
    problem: warning('text-of-no-edition', 'site.yaml', { key: 'sections: world', edition: 'em' }, 6, 34),
  },
];
