import type { Locale } from '../../src/language/locale.ts';
import type { Teaser } from '../../src/views/teaser.ts';
import { ShortDate } from './dates.tsx';
import { Parted } from './parted.tsx';
import { Text } from './text.tsx';

interface Props {
  teasers: readonly Teaser[];
  locale: Locale;
  /** The level of the headlines among the page's headings. */
  level: 2 | 3;
  /** `full` shows what each article says at its head, `brief` its date and headline. */
  form: 'full' | 'brief';
  /** Whether each article tells its date; not where a heading above them does. */
  dated?: boolean;
}

/** Articles as a list: the date, the headline and, in full, the standfirst. */
export function TeaserList({ teasers, locale, level, form, dated = true }: Props) {
  const { direction } = locale;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class={`teasers ${form}`}>
      {teasers.map((teaser) => (
        <li key={teaser.href}>
          <Facts teaser={teaser} locale={locale} form={form} dated={dated} />
          <Heading>
            <a href={teaser.href}>
              <Text text={teaser.headline} direction={direction} />
            </a>
          </Heading>
          {form === 'full' && teaser.standfirst && (
            <p class="standfirst">
              <Text text={teaser.standfirst} direction={direction} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FactsProps {
  teaser: Teaser;
  locale: Locale;
  form: Props['form'];
  dated: boolean;
}

function Facts({ teaser: { published, dateline, kicker }, locale, form, dated }: FactsProps) {
  const text = (words: string | null) =>
    form === 'full' && words ? <Text text={words} direction={locale.direction} /> : null;
  const facts = [
    dated && <ShortDate date={published.date} locale={locale} />,
    text(dateline),
    text(kicker),
  ].filter(Boolean);
  return facts.length > 0 ? (
    <p class="facts">
      <Parted locale={locale} facts={facts} />
    </p>
  ) : null;
}
