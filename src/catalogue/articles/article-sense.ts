import { isoDate } from '../../language/calendar-date.ts';
import { daysFromHijri } from '../../language/hijra.ts';
import { otherCalendarDate } from '../../language/other-calendar.ts';
import { say } from '../../language/phrase.ts';
import { fromLine, positionsIn } from '../../language/position.ts';
import { wrongWeekdays } from '../../language/wrong-weekdays.ts';
import type { SetText } from '../../markdown/set-text.ts';
import type { Article } from '../../newsroom/article.ts';
import type { Edition } from '../../newsroom/edition.ts';
import { isBefore, type Moment } from '../../newsroom/moment.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { keyName } from '../yaml/key-name.ts';
import { problemOf } from '../yaml/yaml.ts';
import type { Manuscript } from './manuscript.ts';
import { readMoment } from './moment.ts';

/** So many days may lie between the day that was declared and the one that is reckoned. */
const hijriLeeway = 5;

/** What an article can say and yet not mean, as far as its own file shows it. `set` is its body; null where none could be set. */
export function senselessIn(
  article: Article,
  manuscript: Manuscript,
  edition: Edition | undefined,
  set: SetText | null,
  timeZone: string,
): Problem[] {
  return [
    ...earlyChanges(article, manuscript, timeZone),
    ...distantHijri(article, manuscript),
    ...weekdayProblems(manuscript),
    ...(edition && set && !manuscript.article.draft ? unwritten(manuscript, edition, set) : []),
  ];
}

function earlyChanges(
  { published }: Article,
  { article: { updated, corrections }, written }: Manuscript,
  timeZone: string,
): Problem[] {
  const changes: [string, PropertyKey[]][] = [
    ...(updated === undefined ? [] : [[updated, ['updated']] satisfies [string, PropertyKey[]]]),
    ...corrections.map(({ date }, index): [string, PropertyKey[]] => [date, ['corrections', index, 'date']]),
  ];
  return changes.flatMap(([value, path]) => {
    const moment: Moment | null = readMoment(value, timeZone);
    const values = { key: keyName(path), value, published: published.iso };
    return moment && isBefore(moment, published)
      ? [problemOf(written, 'warning', 'early-change', path, values)]
      : [];
  });
}

function distantHijri({ hijri, published }: Article, { article, written }: Manuscript): Problem[] {
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
  return [problemOf(written, 'warning', 'distant-hijri', ['hijri'], values)];
}

/** The texts of the front matter; those of the body are proofread with it. */
function weekdayProblems({ article, written }: Manuscript): Problem[] {
  const { headline, standfirst, kicker, image, corrections } = article;
  const texts: [string | null | undefined, PropertyKey[]][] = [
    [headline, ['headline']],
    [standfirst, ['standfirst']],
    [kicker, ['kicker']],
    [image?.caption, ['image', 'caption']],
    ...corrections.map(({ text }, index): [string, PropertyKey[]] => [text, ['corrections', index, 'text']]),
  ];
  return texts.flatMap(([text, path]) =>
    wrongWeekdays(text ?? '').map(({ written: found, day }) =>
      problemOf(written, 'warning', 'wrong-weekday', path, { written: found, day }),
    ),
  );
}

/** What is published in place of words that nobody has written yet. */
function unwritten(
  { file, article, written, broken, body, bodyLine }: Manuscript,
  { locale }: Edition,
  { words, pictures, downloads }: SetText,
): Problem[] {
  const [standfirst, text] = [say(locale, 'newStandfirst'), say(locale, 'newBody')];
  const at = body.indexOf(text);
  const position = fromLine(positionsIn(body)(at), bodyLine);
  return [
    ...(article.standfirst === standfirst
      ? [problemOf(written, 'error', 'placeholder', ['standfirst'], { text: standfirst })]
      : []),
    ...(at >= 0 ? [problem('error', 'placeholder', file, position, { text })] : []),
    ...(broken.length === 0 && words + pictures.length + downloads.length === 0
      ? [problem('warning', 'empty-text', file, position)]
      : []),
  ];
}
