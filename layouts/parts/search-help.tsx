import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';

/** How to ask more exactly, for who wants to know. */
export function SearchHelp({ locale }: { locale: Locale }) {
  const ways = ['Phrase', 'Without', 'Forms'];
  return (
    <details class="search-help">
      <summary>{say(locale, 'search.help')}</summary>
      <dl>
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <kbd>{say(locale, `search.example${way}`)}</kbd>
            </dt>
            <dd>{say(locale, `search.help${way}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
