import { shortDate } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { ArticleView } from '../../src/views/article.ts';
import { Parted } from './parted.tsx';
import { Rights } from './rights.tsx';
import { Separator } from './separator.tsx';
import { Text } from './text.tsx';

/** What follows an article's text: its corrections, its sources, its rights and its short address. */
export function ArticleNotes({ view }: { view: ArticleView }) {
  const { frame, corrections, sources, rights, shortUrl } = view;
  const { locale } = frame;
  if (corrections.length === 0 && sources.length === 0 && !rights && !shortUrl) return null;
  return (
    <footer class="notes">
      {corrections.length > 0 && <Corrections corrections={corrections} locale={locale} />}
      {sources.length > 0 && <Sources sources={sources} locale={locale} />}
      {rights && (
        <p class="facts">
          <Rights rights={rights} locale={locale} />
        </p>
      )}
      {shortUrl && (
        <p class="facts">
          {`${say(locale, 'shortAddress')}: `}
          <a href={shortUrl} dir="ltr">
            {shortUrl.replace(/^https?:\/\/|\/$/g, '')}
          </a>
        </p>
      )}
    </footer>
  );
}

interface CorrectionsProps {
  corrections: ArticleView['corrections'];
  locale: Locale;
}

function Corrections({ corrections, locale }: CorrectionsProps) {
  return (
    <section class="corrections">
      <h2>{say(locale, 'corrections')}</h2>
      {corrections.map(({ date, iso, text }) => (
        <p key={iso + text}>
          <time datetime={iso}>{shortDate(date, locale)}</time>
          <Separator locale={locale} />
          <Text text={text} direction={locale.direction} />
        </p>
      ))}
    </section>
  );
}

function Sources({ sources, locale }: { sources: ArticleView['sources']; locale: Locale }) {
  const text = (words: string) => <Text text={words} direction={locale.direction} />;
  return (
    <section class="sources">
      <h2>{say(locale, 'sources')}</h2>
      <ul>
        {sources.map(({ title, publisher, date, url }) => (
          <li key={title}>
            <Parted
              locale={locale}
              facts={[
                url ? <a href={url}>{text(title)}</a> : text(title),
                publisher && text(publisher),
                date && shortDate(date, locale),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
