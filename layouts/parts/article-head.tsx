import { otherCalendarDate } from '../../src/language/other-calendar.ts';
import { say, sayCount } from '../../src/language/phrase.ts';
import type { ArticleView } from '../../src/views/article.ts';
import { LongMoment } from './dates.tsx';
import { Parted } from './parted.tsx';
import { Text } from './text.tsx';

/** Kicker, headline, standfirst, and the line that says when, where and by whom. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const { section, kicker, headline, standfirst } = view;
  const { locale } = view.frame;
  const { direction } = locale;
  return (
    <header class="article-head">
      <p class="kicker">
        <Parted
          locale={locale}
          facts={[
            <a href={section.href}>
              <Text text={section.label} direction={direction} />
            </a>,
            kicker && <Text text={kicker} direction={direction} />,
          ]}
        />
      </p>
      <h1>
        <Text text={headline} direction={direction} />
      </h1>
      {standfirst && (
        <p class="standfirst">
          <Text text={standfirst} direction={direction} />
        </p>
      )}
      <Dateline view={view} />
    </header>
  );
}

function Dateline({ view }: { view: ArticleView }) {
  const { published, day, updated, hijri, dateline, byline, minutes } = view;
  const { locale } = view.frame;
  const otherDate = otherCalendarDate(published.date, locale, hijri);
  return (
    <ul class="dateline">
      <li class="when">
        <a href={day}>
          <LongMoment moment={published} locale={locale} />
        </a>
      </li>
      {otherDate && (
        <li class="when" title={calendarName(view)}>
          {otherDate}
        </li>
      )}
      {updated && (
        <li class="when">
          {`${say(locale, 'updated')} `}
          <LongMoment moment={updated} locale={locale} />
        </li>
      )}
      {[...(dateline ? [dateline] : []), ...byline].map(({ href, label }) => {
        const name = <Text text={label} direction={locale.direction} />;
        return <li key={label}>{href ? <a href={href}>{name}</a> : name}</li>;
      })}
      <li class="minutes">{sayCount(locale, 'minutes', minutes)}</li>
    </ul>
  );
}

/** Computed Hijri dates follow Umm al-Qura, which can differ by a day from what was declared: so it is named. */
function calendarName({ frame: { locale }, hijri }: ArticleView): string {
  if (locale.otherCalendar === 'solar-hijri') return say(locale, 'solarHijri');
  return say(locale, hijri ? 'declaredHijri' : 'ummAlQura');
}
