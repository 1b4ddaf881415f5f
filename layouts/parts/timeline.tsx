import type { Locale } from '../../src/language/locale.ts';
import type { Href } from '../../src/newsroom/href.ts';
import type { Moment } from '../../src/newsroom/moment.ts';
import { ShortDate } from './dates.tsx';
import { Text } from './text.tsx';

interface Props {
  entries: readonly {
    href: Href;
    headline: string;
    published: Moment;
    /** The page that the reader is on. */
    current?: boolean;
    standfirst?: string | null;
  }[];
  locale: Locale;
}

/** A story along a line, oldest first. */
export function Timeline({ entries, locale }: Props) {
  const { direction } = locale;
  return (
    <ol class="timeline">
      {entries.map(({ href, headline, published, current = false, standfirst }) => (
        <li key={href}>
          <p class="facts">
            <ShortDate date={published.date} locale={locale} />
          </p>
          <a href={href} aria-current={current ? 'page' : undefined}>
            <Text text={headline} direction={direction} />
          </a>
          {standfirst && (
            <p class="standfirst">
              <Text text={standfirst} direction={direction} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
