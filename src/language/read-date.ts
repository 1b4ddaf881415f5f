import { type CalendarDate, isoDate, isPossibleDate } from './calendar-date.ts';
import { lunarDate, solarDate } from './hijra.ts';
import { otherMonths } from './month-names.ts';
import { foldForDates, monthNamed, solarMonthNamed, weekdayNamed } from './written-dates.ts';

/** The days, months or years that a date means, both included: `2015`, `2015-09`, `2015-09-15`. */
export interface DateSpan {
  first: string;
  last: string;
}

type Calendar = 'gregorian' | 'lunar' | 'solar';

/** The oldest newspaper is of 1605. */
const firstYear = 1600;

/** The months of the lunar Hijra as readers write them, folded and squeezed, beside the names that pages have. */
const lunarSpellings = [
  'محرمحرام, محرمالحرام, almuharram, moharram',
  'صفرخير, صفرمظفر, safer',
  'ربيعاول, ربيع1, rabialawal, rabialawwal, rabii, rabi1, rabiulawwal, rabiawwal',
  'ربيعاخر, ربيعثاني, ربيعثان, ربيع2, rabialthani, rabialakhir, rabiii, rabi2, rabiulakhir, rabithani',
  'جمادياولي, جماديالاول, جمادياول, جمادي1, jumadaalawwal, jumadaalula, jumadai, jumada1, jumadaula',
  'جمادياخره, جمادياخر, جماديثانيه, جماديثاني, جمادي2, jumadaalthani, jumadaalakhirah, jumadaii, jumada2',
  'رجبفرد, رجبمرجب',
  'شعبانمعظم, shaaban, shabaan',
  'رمضانمبارك, رمضانكريم, ramazan, ramadhan',
  'شوالمكرم, shawal',
  'ذقعده, ذوقعده, ذيقعده, dhualqidah, dhulqadah, dhualqadah, dhulqada, dhulqidah, zulqada, zilqad',
  'ذحجه, ذوحجه, ذيحجه, dhualhijjah, dhulhijja, dhulhijjah, zulhijja, zilhajj',
].map((list) => list.split(', '));

/** Without spaces, signs and articles: «ذو الحجة» and «ذي‌الحجه» differ in nothing that counts. */
const squeezed = (name: string) =>
  foldForDates(name)
    .replace(/(^|[^\p{L}])ال(?=\p{L}{3})/gu, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '');

const lunarMonths = new Map(
  lunarSpellings.flatMap((spellings, index) =>
    [
      ...spellings,
      ...Object.values(otherMonths['umm-al-qura']).map((names) => squeezed(names[index] ?? '')),
    ].map((name): [string, number] => [name, index + 1]),
  ),
);
const otherSolarMonths = new Map(
  Object.values(otherMonths['solar-hijri']).flatMap((names) =>
    names.map((name, index): [string, number] => [squeezed(name), index + 1]),
  ),
);

/** What marks an era, after a year or before it; of two that begin alike the longer stands first. */
const eras = new Map<string, Calendar>([
  ...of('solar', 'ه ش, هجري شمسي, هجريه شمسيه, شمسي, خورشيدي, ش, s h, sh, a s h, ash'),
  ...of('lunar', 'ه ق, هجري قمري, هجريه قمريه, قمري, ه, هجري, هجريه, a h, ah, h, hijri'),
  ...of('gregorian', 'م, ميلادي, ميلاديه, a d, ad, c e, ce'),
]);
/** Words that only introduce a date, and the endings of English and French ordinals. */
const fillers = new Set(
  'في من يوم شهر سنه عام لعام لسنه سال ماه روز the of on in year le st nd rd th er'.split(' '),
);

function of(calendar: Calendar, list: string): [string, Calendar][] {
  return list.split(', ').map((era) => [era, calendar]);
}

/**
 * A date as a reader writes it: a year, a month or a day, by numbers or by names of months in Arabic, Persian, English
 * or French, in the Gregorian calendar or the Hijra, in digits of any kind. A Hijri date is told by its month, its era
 * or its year, before 1600: in editions whose other calendar is the solar one it is of that. Null where it means nothing.
 */
export function readDate(
  written: string,
  ownCalendar: 'umm-al-qura' | 'solar-hijri' | null,
): DateSpan | null {
  const text = foldForDates(written.normalize('NFKC'))
    .replace(/\u200c/g, ' ')
    .replace(/[\p{Cf}\p{M}ـ]/gu, '');
  const parts = partsOf(text);
  if (!parts) return null;
  const { numbers, months } = parts;
  const named = months[0] ?? null;
  if (months.some(({ month, calendar }) => month !== named?.month || calendar !== named.calendar))
    return null;
  const [year, month, day] = named ? [yearIn(numbers), named.month, dayIn(numbers)] : inNumbers(numbers);
  if (year === null || numbers.length > (named ? 2 : 3)) return null;
  const hijri = ownCalendar === 'solar-hijri' ? 'solar' : 'lunar';
  const calendar = parts.era ?? named?.calendar ?? (year < firstYear ? hijri : 'gregorian');
  if (named && named.calendar !== calendar) return null;
  return spanOf({ year, month: month ?? undefined, day: day ?? undefined }, calendar);
}

interface Named {
  month: number;
  calendar: Calendar;
}

/** What a folded text has of a date; null where it has anything else. */
function partsOf(text: string): { numbers: string[]; months: Named[]; era: Calendar | null } | null {
  const numbers: string[] = [];
  const names: string[][] = [[]];
  let era: Calendar | null = null;
  // Letters and numbers part without any sign between them: `2015م`.
  const words = text.match(/\d+|[\p{L}'’]+|[/،,]/gu) ?? [];
  for (let at = 0; at < words.length; ) {
    const beginning = (most: number) => words.slice(at, at + most).join(' ');
    const lengths = [3, 2, 1];
    const ofEra = lengths.find((length) => eras.has(beginning(length)));
    const ofDay = lengths.slice(1).find((length) => weekdayNamed(beginning(length)));
    const word = words[at] ?? '';
    if (ofEra) era ??= eras.get(beginning(ofEra)) ?? null;
    else if (/\d/.test(word)) numbers.push(word);
    // Numbers and signs stand between names; what only introduces a date stands in none.
    if (/[\d/،,]/.test(word)) names.push([]);
    else if (!ofEra && !ofDay && !fillers.has(word)) names.at(-1)?.push(word);
    at += ofEra ?? ofDay ?? 1;
  }
  const found = names.flatMap((name) => (name.length > 0 ? [monthIn(name.join(' '))] : []));
  const months = found.flatMap((month) => month ?? []);
  return numbers.length > 0 && months.length === found.length ? { numbers, months, era } : null;
}

function monthIn(name: string): Named | null {
  const gregorian = monthNamed(name);
  if (gregorian) return { month: gregorian, calendar: 'gregorian' };
  const solar = solarMonthNamed(name) ?? otherSolarMonths.get(squeezed(name));
  if (solar) return { month: solar, calendar: 'solar' };
  const lunar = lunarMonths.get(squeezed(name));
  return lunar ? { month: lunar, calendar: 'lunar' } : null;
}

const isYear = (number: string) => number.length === 4;

function yearIn(numbers: readonly string[]): number | null {
  const years = numbers.filter(isYear);
  return years.length === 1 ? Number(years[0]) : null;
}

function dayIn(numbers: readonly string[]): number | null {
  const day = numbers.find((number) => !isYear(number));
  return day === undefined ? null : Number(day);
}

type Parts = readonly [year: number | null, month: number | null, day: number | null];

/** The year first or last; the day before the month, as Arabs and Europeans write it, unless only the other can be. */
function inNumbers(numbers: readonly string[]): Parts {
  const year = yearIn(numbers);
  const isFirst = isYear(numbers[0] ?? '');
  const [one = null, other = null] = numbers.filter((number) => !isYear(number)).map(Number);
  if (numbers.length > 1 && !isFirst && !isYear(numbers.at(-1) ?? '')) return [null, null, null];
  if (other === null || one === null) return [year, one, null];
  if (isFirst) return [year, one, other];
  return other > 12 && one <= 12 ? [year, one, other] : [year, other, one];
}

function spanOf(date: CalendarDate, calendar: Calendar): DateSpan | null {
  const { year, month, day } = date;
  if (calendar === 'gregorian') {
    if (year < firstYear || !isPossibleDate(date)) return null;
    return { first: isoDate(date), last: isoDate(date) };
  }
  if (year < 1000 || year >= firstYear) return null;
  const dayOf = calendar === 'lunar' ? lunarDate : solarDate;
  const first = dayOf(year, month ?? 1, day ?? 1);
  if (day !== undefined) return first && { first: isoDate(first), last: isoDate(first) };
  const next = month === undefined || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first && next && { first: isoDate(first), last: isoDate(dayBefore(next)) };
}

function dayBefore({ year, month, day }: Required<CalendarDate>): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
