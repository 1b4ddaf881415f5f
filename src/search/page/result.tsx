import { comma } from '../../language/lists.ts';
import type { Result as ResultOf } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { dateInWords } from './date-words.ts';
import { MarkedRuns, Runs } from './runs.tsx';

interface ResultProps {
  result: ResultOf;
  /** By which the article's page marks again what was asked: the end of its address. */
  marking: string;
  locale: SearchSettings['locale'];
}

/** One article found: when and where, the headline, and the words around what was searched for. */
export function Result({ result, marking, locale }: ResultProps) {
  const { href, title, excerpt, published, dateline, section } = result;
  const { direction } = locale;
  const place = dateline ?? section;
  return (
    <li class="result">
      <p class="result-origin">
        <time dateTime={published}>{dateInWords(published, locale)}</time>
        {place && (
          <>
            <span class="separator">
              <span class="visually-hidden">{comma(locale)}</span>
            </span>{' '}
            <Runs text={place} direction={direction} />
          </>
        )}
      </p>
      <h2>
        <a href={href + marking}>
          <MarkedRuns runs={title} direction={direction} />
        </a>
      </h2>
      <p class="result-excerpt">
        <MarkedRuns runs={excerpt} direction={direction} />
      </p>
    </li>
  );
}
