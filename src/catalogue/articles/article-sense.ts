import { isoDate } from '../../language/calendar-date.ts';
import { daysFromHijri, otherCalendarDate } from '../../language/other-calendar.ts';
import { say } from '../../language/phrase.ts';
import { weekdaySlips } from '../../language/weekday-slips.ts';
import type { SetText } from '../../markdown/set-text.ts';
import type { Article } from '../../newsroom/article.ts';
import type { Edition } from '../../newsroom/edition.ts';
import { isBefore, type Moment } from '../../newsroom/moment.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import { keyName } from '../yaml/key-name.ts';
import type { Manuscript } from './manuscript.ts';
import { readMoment } from './moment.ts';

/** So many days may lie between the day that was declared and the one that is reckoned. */
const hijriLeeway = 5;

type Tell = (
  level: Problem['level'],
  rule: Rule,
  values: Problem['values'],
  ...path: PropertyKey[]
) => Problem;

/** What an article can say and yet not mean, as far as its own file shows it. `set` is its body; null where none could be set. */
export function senselessIn(
  article: Article,
  manuscript: Manuscript,
  edition: Edition | undefined,
  set: SetText | null,
  timeZone: string,
): Problem[] {
  const { file, written } = manuscript;
  const tell: Tell = (level, rule, values, ...path) =>
    problem(level, rule, file, written.placeOf(path), values);
  return [
    ...earlyChanges(article, manuscript, timeZone, tell),
    ...distantHijri(article, manuscript, tell),
    ...wrongWeekdays(manuscript, tell),
    ...(edition && set && !manuscript.article.draft ? unwritten(manuscript, edition, set, tell) : []),
  ];
}

function earlyChanges(
  { published }: Article,
  { article: { updated, corrections } }: Manuscript,
  timeZone: string,
  tell: Tell,
): Problem[] {
  const changes: [string, PropertyKey[]][] = [
    ...(updated === undefined ? [] : [[updated, ['updated']] satisfies [string, PropertyKey[]]]),
    ...corrections.map(({ date }, index): [string, PropertyKey[]] => [date, ['corrections', index, 'date']]),
  ];
  return changes.flatMap(([value, path]) => {
    const moment: Moment | null = readMoment(value, timeZone);
    const values = { key: keyName(path), value, published: published.iso };
    return moment && isBefore(moment, published) ? [tell('warning', 'early-change', values, ...path)] : [];
  });
}

function distantHijri({ hijri, published }: Article, { article }: Manuscript, tell: Tell): Problem[] {
  const days = hijri ? daysFromHijri(hijri, published.date) : 0;
  if (days <= hijriLeeway) return [];
  const reckoned = otherCalendarDate(published.date, {
    language: 'en',
    digits: 'latn',
    otherCalendar: 'umm-al-qura',
  });
  const values = {
    value: article.hijri ?? '',
    days: String(days),
    published: isoDate(published.date),
    expectedDay: reckoned ?? '—',
  };
  return [tell('warning', 'distant-hijri', values, 'hijri')];
}

/** The texts of the front matter; those of the body are proofread with it. */
function wrongWeekdays({ article }: Manuscript, tell: Tell): Problem[] {
  const { headline, standfirst, kicker, image, corrections } = article;
  const texts: [string | null | undefined, PropertyKey[]][] = [
    [headline, ['headline']],
    [standfirst, ['standfirst']],
    [kicker, ['kicker']],
    [image?.caption, ['image', 'caption']],
    ...corrections.map(({ text }, index): [string, PropertyKey[]] => [text, ['corrections', index, 'text']]),
  ];
  return texts.flatMap(([text, path]) =>
    weekdaySlips(text ?? '').map(({ written, day }) =>
      tell('warning', 'wrong-weekday', { written, day }, ...path),
    ),
  );
}

/** What is published in place of words that nobody has written yet. */
function unwritten(
  { file, article, broken, body, bodyLine }: Manuscript,
  { locale }: Edition,
  { words, pictures, downloads }: SetText,
  tell: Tell,
): Problem[] {
  const [standfirst, text] = [say(locale, 'newStandfirst'), say(locale, 'newBody')];
  const at = body.indexOf(text);
  const place = { line: bodyLine + body.slice(0, Math.max(at, 0)).split('\n').length - 1, column: 1 };
  return [
    ...(article.standfirst === standfirst
      ? [tell('error', 'placeholder', { text: standfirst }, 'standfirst')]
      : []),
    ...(at >= 0 ? [problem('error', 'placeholder', file, place, { text })] : []),
    ...(broken.length === 0 && words + pictures.length + downloads.length === 0
      ? [problem('warning', 'empty-text', file, place)]
      : []),
  ];
}
