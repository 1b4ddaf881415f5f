import type { ComponentChildren } from 'preact';
import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Link } from '../../src/views/frame.ts';
import { Text } from './text.tsx';

interface Props {
  locale: Locale;
  title: string;
  /** The pages above this one, the highest first. */
  trail?: readonly Link[];
  /** Small facts under the title. */
  children?: ComponentChildren;
}

/** The head of every page that is not an article: where it stands, its title and what it holds. */
export function PageHead({ locale, title, trail = [], children }: Props) {
  const { direction } = locale;
  return (
    <header class="page-head">
      {trail.length > 0 && (
        <nav class="trail" aria-label={say(locale, 'trail')}>
          <ol>
            {trail.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>
                  <Text text={label} direction={direction} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>
        <Text text={title} direction={direction} />
      </h1>
      {children}
    </header>
  );
}
