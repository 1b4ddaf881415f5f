import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../language/numerals.ts';
import { say, sayCount } from '../../language/phrase.ts';
import type { Answer, Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';

/** As many articles has a file: some 600 KB are fetched for them, in a file for each batch. */
const mostListed = 10_000;

const types = { csv: 'text/csv', ris: 'application/x-research-info-systems' } as const;

interface TakeAlongProps {
  question: Question;
  total: number;
  list: Answer['list'];
  settings: SearchSettings;
}

/** The results to be taken along: their address, and files of all that was found. */
export function TakeAlong({ question, total, list, settings }: TakeAlongProps) {
  const [told, setTold] = useState('');
  const { locale } = settings;
  useEffect(() => setTold(''), [list]);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setTold(say(locale, 'search.copied')),
      () => setTold(location.href),
    );
  const save = async (format: keyof typeof types) => {
    setTold(say(locale, 'search.making'));
    try {
      const [articles, files] = await Promise.all([list(mostListed), import('./files.ts')]);
      const source = { name: settings.siteName, origin: location.origin, language: locale.language };
      const text = format === 'csv' ? files.csvOf(articles, source) : files.risOf(articles, source);
      download(new Blob([text], { type: `${types[format]};charset=utf-8` }), `${nameOf(question)}.${format}`);
      setTold(sayCount(locale, 'search.made', articles.length));
    } catch (failure) {
      console.error(failure);
      setTold(say(locale, 'search.failed'));
    }
  };
  return (
    <details class="search-take">
      <summary>{say(locale, 'search.take')}</summary>
      <div class="search-take-ways">
        {/* Without a secure connection browsers have no clipboard for scripts. */}
        {typeof navigator.clipboard !== 'undefined' && (
          <button type="button" onClick={() => void copy()}>
            {say(locale, 'search.copy')}
          </button>
        )}
        <button type="button" onClick={() => void save('csv')}>
          {say(locale, 'search.csv')}
        </button>
        <button type="button" onClick={() => void save('ris')}>
          {say(locale, 'search.ris')}
        </button>
      </div>
      {total > mostListed && (
        <p class="search-note">{say(locale, 'search.mostListed', { n: formatNumber(mostListed, locale) })}</p>
      )}
      <p class="search-note" role="status">
        {told}
      </p>
    </details>
  );
}

/** Of the question's letters, as much as names of files may have anywhere. */
function nameOf({ words }: Question): string {
  const letters = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ['search', ...letters].join('-').slice(0, 60);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
