import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { Count } from './count.tsx';

interface Props {
  letters: readonly { letters: string; href: Href | null; count: number }[];
  /** What is counted. */
  of: 'articles' | 'names';
  locale: Locale;
}

/** The letters that a long list is divided by, each with how much it leads to. */
export function LetterLinks({ letters, of, locale }: Props) {
  return (
    <nav class="letter-links" aria-label={say(locale, 'letters')}>
      <ul>
        {letters.map((each) => (
          <li key={each.letters}>
            <a href={each.href ?? undefined}>
              <bdi>{each.letters}</bdi> <Count count={each.count} of={of} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
