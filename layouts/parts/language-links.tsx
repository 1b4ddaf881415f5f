import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { LanguageLink } from '../../src/views/frame.ts';

/** The editions, each in its own language; the present one is no link. */
export function LanguageLinks({ languages, locale }: { languages: readonly LanguageLink[]; locale: Locale }) {
  return (
    <nav class="languages" aria-label={say(locale, 'languages')}>
      <ul>
        {languages.map(({ href, label, language, direction, current }) => (
          <li key={language} class={current ? 'current' : undefined}>
            {current ? (
              <span aria-current="true">{label}</span>
            ) : (
              <a href={href} lang={language} hreflang={language} dir={direction}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
