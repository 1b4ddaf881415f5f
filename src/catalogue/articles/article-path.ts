import type { CalendarDate } from '../../language/calendar-date.ts';
import { articleKey } from '../../newsroom/address.ts';
import { articleFile, withoutEnding } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { suggestSlug } from './slug.ts';

const ordered = /(?<!\d)(\d{4})[-/_](\d{1,2})(?:[-/_](\d{1,2}))?(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[-/_](\d{1,2})[-/_](\d{4})(?!\d)/;

/** Where an article belongs whose path is no article's: by the date in its path, or in its front matter. */
export function articlePath(file: string, source: string): string {
  const [edition = '', ...rest] = withoutEnding(file).split('/');
  const [, published = ''] = /^published:[ \t]*["']?([^\s"'#]*)/m.exec(source) ?? [];
  const name = (rest.at(-1) ?? '').replace(ordered, '').replace(/^[-_\s]+/, '');
  const date = dateIn(rest.join('/')) ?? dateIn(published);
  const slug = suggestSlug(name, date ?? { year: 0, day: 1 });
  const key = date ? articleKey(edition as EditionId, date, slug) : `${edition}/YYYY/MM/DD/${slug}`;
  return articleFile(key);
}

function dateIn(text: string): CalendarDate | null {
  const [, year, month, day] = ordered.exec(text) ?? reversed(dayFirst.exec(text)) ?? [];
  if (year === undefined) return null;
  const date: CalendarDate = { year: Number(year), month: Number(month) };
  return day === undefined ? date : { ...date, day: Number(day) };
}

const reversed = (match: RegExpExecArray | null) => (match ? ['', match[3], match[2], match[1]] : null);
