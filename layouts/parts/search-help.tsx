import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { SearchView } from '../../src/views/search.ts';
import { Text } from './text.tsx';

/** How to ask more exactly, for who wants to know, by examples that find something. */
export function SearchHelp({ examples, locale }: { examples: SearchView['examples']; locale: Locale }) {
  const ways = [
    { example: examples.phrase, help: say(locale, 'search.helpPhrase') },
    { example: examples.without, help: say(locale, 'search.helpWithout') },
    { example: examples.forms, help: say(locale, 'search.helpForms') },
  ].flatMap(({ example, help }) => (example === null ? [] : [{ example, help }]));
  if (ways.length === 0) return null;
  return (
    <details class="search-help">
      <summary>{say(locale, 'search.help')}</summary>
      <dl>
        {ways.map(({ example, help }) => (
          <div key={help}>
            <dt>
              <kbd>
                <Text text={example} direction={locale.direction} />
              </kbd>
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
      <p>{say(locale, 'search.helpKeys')}</p>
    </details>
  );
}
