import { formatYear } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Listing as ListingView } from '../../src/views/listing.ts';
import { Count } from './count.tsx';
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
      {listing.years.length > 0 && (
        <aside aria-label={say(locale, 'byYear')}>
          <SectionHead locale={locale} title={say(locale, 'byYear')} />
          <ul class="counted">
            {listing.years.map(({ at, count, href }) => (
              <li key={at}>
                {href && <a href={href}>{formatYear(at, locale)}</a>} <Count count={count} locale={locale} />
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}
