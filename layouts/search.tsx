import { monthName } from '../src/language/months.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import { mostPasted, type SearchSettings, searchIds } from '../src/search/settings.ts';
import type { SearchView } from '../src/views/search.ts';
import { DataScript } from './parts/data-script.tsx';
import { Document } from './parts/document.tsx';
import { SearchHelp } from './parts/search-help.tsx';

/**
 * The search of an edition. The field, and the other ways into the archive, are here without any script; what is
 * found, and the facets, come from the script. An edition without articles has nothing to search, and says so.
 */
export function SearchLayout({ view }: { view: SearchView }) {
  const { frame, total, years } = view;
  return (
    <Document frame={frame} ownField={total > 0}>
      <div class="search">
        <h1 class="visually-hidden">{frame.title}</h1>
        {total > 0 ? <SearchForm view={view} /> : <p>{say(frame.locale, 'search.empty')}</p>}
        <div id={searchIds.outcome} class="search-outcome" />
        <WaysIn view={view} />
      </div>
      {years && (
        <DataScript type="application/json" id={searchIds.settings} value={settingsOf(view, years)} />
      )}
    </Document>
  );
}

function SearchForm({ view: { frame, total, examples } }: { view: SearchView }) {
  return (
    <search aria-label={frame.title}>
      <form id={searchIds.form} class="search-form" action={frame.search}>
        <label for={searchIds.field}>{sayCount(frame.locale, 'search.field', total)}</label>
        <input
          type="search"
          id={searchIds.field}
          name="q"
          dir="auto"
          placeholder={say(frame.locale, 'searchArchive')}
          autocomplete="off"
          maxlength={mostPasted}
          enterkeyhint="search"
        />
        <div id={searchIds.suggestions} class="search-suggestions" />
        <button type="submit">{say(frame.locale, 'search.submit')}</button>
      </form>
      <SearchHelp examples={examples} locale={frame.locale} />
    </search>
  );
}

function WaysIn({ view: { frame, total, archive, indexes } }: { view: SearchView }) {
  return (
    <section id={searchIds.waysIn} class="search-ways-in">
      {total > 0 && (
        <>
          <noscript>
            <p>{say(frame.locale, 'search.scripts')}</p>
          </noscript>
          <p id={searchIds.cannot} class="search-cannot">
            {say(frame.locale, 'search.cannot')}
          </p>
        </>
      )}
      <h2>{say(frame.locale, 'search.ways')}</h2>
      <ul>
        {[{ href: archive, label: say(frame.locale, 'search.archive') }, ...indexes].map(
          ({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function settingsOf({ frame, basePath }: SearchView, years: SearchSettings['years']): SearchSettings {
  const { language, direction, digits, otherCalendar, phrases } = frame.locale;
  const searchPhrases = Object.entries(phrases).filter(([key]) => key.startsWith('search.'));
  return {
    basePath,
    siteName: frame.siteName,
    editions: frame.languages.map(({ href, label, language, direction, current }) => ({
      href,
      label,
      language,
      direction,
      current,
    })),
    years,
    locale: {
      language,
      direction,
      digits,
      otherCalendar,
      monthNames: Array.from({ length: 12 }, (_, month) => monthName(month + 1, frame.locale)),
      phrases: Object.fromEntries(searchPhrases),
    },
  };
}
