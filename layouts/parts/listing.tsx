import { formatYear } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { formatNumber } from '../../src/language/numerals.ts';
import { say, sayCount } from '../../src/language/phrase.ts';
import type { Listing as ListingView } from '../../src/views/listing.ts';
import { SectionHead } from './section-head.tsx';
import { TeaserList } from './teaser-list.tsx';

/** The latest articles of a list, and beside them the years that hold all the others. */
export function Listing({ listing, title, locale }: { listing: ListingView; title: string; locale: Locale }) {
  return (
    <div class="columns">
      <section>
        <SectionHead locale={locale} title={title} />
        <TeaserList teasers={listing.latest} locale={locale} level={3} form="full" />
      </section>
      <aside>
        <SectionHead locale={locale} title={say(locale, 'byYear')} />
        <ul class="counted">
          {listing.years.map(({ at, count, href }) => (
            <li key={at}>
              {href && <a href={href}>{formatYear(at, locale)}</a>}{' '}
              <span class="count">
                <span aria-hidden="true">{formatNumber(count, locale)}</span>
                <span class="visually-hidden">{sayCount(locale, 'articles', count)}</span>
              </span>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
