import { say } from '../../language/phrase.ts';
import type { SubjectEntry } from '../manifest.ts';
import type { SearchSettings } from '../settings.ts';
import { Runs } from './runs.tsx';

interface SubjectOffersProps {
  subjects: readonly SubjectEntry[];
  settings: SearchSettings;
}

/** The pages of the subjects that the question names. */
export function SubjectOffers({ subjects, settings: { basePath, locale } }: SubjectOffersProps) {
  if (subjects.length === 0) return null;
  return (
    <ul class="search-subjects" aria-label={say(locale, 'search.subjects')}>
      {subjects.map(({ kind, name, href }) => (
        <li key={href}>
          <a href={basePath + href.replace(/^\//, '')}>
            <span class="kicker">{say(locale, `search.${kind}`)}</span>{' '}
            <strong>
              <Runs text={name} direction={locale.direction} />
            </strong>
          </a>
        </li>
      ))}
    </ul>
  );
}
