import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { mostLetters } from '../../src/search/settings.ts';

/** A field that leads to the search page; it takes words of either direction. */
export function SearchField({ search, locale }: { search: Href; locale: Locale }) {
  const label = say(locale, 'searchArchive');
  return (
    <search class="search-field" aria-label={label}>
      <form action={search}>
        <input
          type="search"
          name="q"
          dir="auto"
          aria-label={label}
          placeholder={label}
          autocomplete="off"
          maxlength={mostLetters}
          enterkeyhint="search"
        />
        <button type="submit" aria-label={say(locale, 'search.submit')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m12.5 12.5 5 5" />
          </svg>
        </button>
      </form>
    </search>
  );
}
