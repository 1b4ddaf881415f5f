import type { Locale } from '../../src/language/locale.ts';
import { sayCount } from '../../src/language/phrase.ts';
import type { Teaser } from '../../src/views/teaser.ts';
import { ShortDate } from './dates.tsx';
import { Parted } from './parted.tsx';
import { Picture } from './picture.tsx';
import { Text } from './text.tsx';

/** How wide the first column of the front is, by `styles/home.css`. */
const leadSizes = '(min-width: 1256px) 590px, (min-width: 900px) calc(50vw - 41px), 89vw';

/** The article that leads the home page. */
export function Lead({ teaser, locale }: { teaser: Teaser; locale: Locale }) {
  const { href, headline, kicker, standfirst, published, dateline, minutes, picture } = teaser;
  const { direction } = locale;
  return (
    <article class="lead">
      {kicker && (
        <p class="kicker">
          <Text text={kicker} direction={direction} />
        </p>
      )}
      <h2>
        <a href={href}>
          <Text text={headline} direction={direction} />
        </a>
      </h2>
      {picture && <Picture picture={picture} locale={locale} sizes={leadSizes} leads />}
      {standfirst && (
        <p class="standfirst">
          <Text text={standfirst} direction={direction} />
        </p>
      )}
      <p class="facts">
        <Parted
          locale={locale}
          facts={[
            <ShortDate date={published.date} locale={locale} />,
            dateline && <Text text={dateline} direction={direction} />,
            sayCount(locale, 'minutes', minutes),
          ]}
        />
      </p>
    </article>
  );
}
