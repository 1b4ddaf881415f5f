import { say } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import type { Found } from './find.ts';
import { Result } from './result.tsx';

interface ResultListProps {
  found: Found;
  locale: SearchSettings['locale'];
  onMore: () => void;
}

/** The articles that were read, and a button for more; advice where nothing was found. */
export function ResultList({ found: { articles, total }, locale, onMore }: ResultListProps) {
  if (total === 0) return <p>{say(locale, 'search.advice')}</p>;
  return (
    <div>
      <ol class="results">
        {articles.map((article) => (
          <Result key={article.url} article={article} locale={locale} />
        ))}
      </ol>
      {articles.length < total && (
        <button type="button" class="search-more" onClick={onMore}>
          {say(locale, 'search.more')}
        </button>
      )}
    </div>
  );
}
