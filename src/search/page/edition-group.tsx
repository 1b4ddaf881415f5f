import { formatNumber } from '../../language/numerals.ts';
import { say } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import { elsewhere, searchOf } from './question.ts';
import type { Shown } from './shown.ts';

/** The same question in the other editions, with how many articles it finds there. */
export function EditionGroup({ shown, settings }: { shown: Shown; settings: SearchSettings }) {
  const { editions, locale } = settings;
  if (editions.length < 2) return null;
  const search = searchOf(elsewhere(shown.question));
  return (
    <section class="facet facet-editions">
      <h2>{say(locale, 'search.edition')}</h2>
      <ul>
        {editions.map(({ href, label, language, direction, current }) => {
          const count = current ? shown.findings?.total : shown.elsewhere[href];
          const name = (
            <span lang={language} dir={direction}>
              {label}
            </span>
          );
          return (
            <li key={href}>
              {current ? (
                <strong aria-current="true">{name}</strong>
              ) : (
                <a href={href + search} hreflang={language}>
                  {name}
                </a>
              )}{' '}
              <span class="facet-count">{count === undefined ? '' : formatNumber(count, locale)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
