import type { CalendarDate } from '../src/language/calendar-date.ts';
import { shortDate } from '../src/language/dates.ts';
import type { Locale } from '../src/language/locale.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { StoryIndexView } from '../src/views/story-index.ts';
import { Document } from './parts/document.tsx';
import { LetterLinks } from './parts/letter-links.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Parted } from './parts/parted.tsx';
import { Text } from './parts/text.tsx';

export function StoryIndexLayout({ view: { frame, trail, letters, stories } }: { view: StoryIndexView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={trail} />
      {letters && <LetterLinks letters={letters} of="names" locale={locale} />}
      {stories.length === 0 && !letters && <p class="empty">{say(locale, 'empty')}</p>}
      <ul class="teasers full">
        {stories.map(({ href, label, summary, count, first, last }) => (
          <li key={href}>
            <p class="facts">
              <Parted
                locale={locale}
                facts={[sayCount(locale, 'articles', count), span(first, last, locale)]}
              />
            </p>
            <h2>
              <a href={href}>
                <Text text={label} direction={locale.direction} />
              </a>
            </h2>
            {summary && (
              <p class="standfirst">
                <Text text={summary} direction={locale.direction} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Document>
  );
}

function span(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  const [from, to] = [shortDate(first, locale), shortDate(last, locale)];
  return from === to ? from : say(locale, 'span', { first: from, last: to });
}
