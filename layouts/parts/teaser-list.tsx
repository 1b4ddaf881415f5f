import type { Locale } from '../../src/language/locale.ts';
import type { Teaser } from '../../src/views/teaser.ts';
import { ShortDate } from './dates.tsx';
import { Dotted } from './dotted.tsx';
import { Text } from './text.tsx';

interface Props {
  teasers: readonly Teaser[];
  locale: Locale;
  /** The level of the headlines among the page's headings. */
  level: 2 | 3;
  /** `full` shows what each article says at its head, `brief` its date and headline. */
  form: 'full' | 'brief';
}

/** Articles as a list: the date, the headline and, in full, the standfirst. */
export function TeaserList({ teasers, locale, level, form }: Props) {
  const { direction } = locale;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class={`teasers ${form}`}>
      {teasers.map(({ href, headline, kicker, standfirst, published, dateline }) => (
        <li key={href}>
          <p class="facts">
            <Dotted
              facts={[
                <ShortDate date={published.date} locale={locale} />,
                form === 'full' && dateline && <Text text={dateline} direction={direction} />,
                form === 'full' && kicker && <Text text={kicker} direction={direction} />,
              ]}
            />
          </p>
          <Heading>
            <a href={href}>
              <Text text={headline} direction={direction} />
            </a>
          </Heading>
          {form === 'full' && standfirst && (
            <p class="standfirst">
              <Text text={standfirst} direction={direction} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
