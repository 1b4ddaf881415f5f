import type { CalendarDate } from '../../language/calendar-date.ts';
import { shortDate } from '../../language/dates.ts';
import type { SearchSettings } from '../settings.ts';
import { excerptParts } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { Runs } from './runs.tsx';

/** One article found: when and where, the headline, and the words around what was searched for. */
export function Result({ article, locale }: { article: Fragment; locale: SearchSettings['locale'] }) {
  const { direction } = locale;
  const { title = article.url, date = '', dateline } = article.meta;
  const place = dateline ?? article.filters.section?.[0];
  return (
    <li class="result">
      <p class="result-origin">
        <time dateTime={date}>{shortDate(dateOf(date), locale)}</time>
        {place && (
          <>
            {' · '}
            <Runs text={place} direction={direction} />
          </>
        )}
      </p>
      <h2>
        <a href={article.url}>
          <Runs text={title} direction={direction} />
        </a>
      </h2>
      <p class="result-excerpt">
        {excerptParts(article.excerpt).map(({ text, marked }) => {
          const runs = <Runs text={text} direction={direction} />;
          return marked ? <mark>{runs}</mark> : runs;
        })}
      </p>
    </li>
  );
}

/** The day, month or year with which an ISO 8601 date begins. */
function dateOf(iso: string): CalendarDate {
  const [year = 0, month, day] = (iso.split('T')[0] ?? '').split('-').map(Number);
  return { year, month, day };
}
