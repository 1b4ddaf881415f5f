import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Frame } from '../../src/views/frame.ts';
import { Text } from './text.tsx';

/** The navigation: all its places are in sight, in as many lines as they need. */
export function Navigation({ links, locale }: { links: Frame['navigation']; locale: Locale }) {
  return (
    <nav class="navigation" aria-label={say(locale, 'menu')}>
      <ul>
        {links.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              <Text text={label} direction={locale.direction} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
