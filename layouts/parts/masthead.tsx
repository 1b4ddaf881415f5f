import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Frame, LanguageLink } from '../../src/views/frame.ts';
import { SearchField } from './search-field.tsx';
import { Text } from './text.tsx';

/** Whether a name leaves no room for the search field beside it on a phone; vowel marks take none. */
const isLong = (name: string) => name.replace(/\p{M}/gu, '').length > 8;

/** The name, the way to search by a `field`, the other editions and the navigation: the head of every page. */
export function Masthead({ frame, field }: { frame: Frame; field: boolean }) {
  const { locale, siteName, tagline, logo } = frame;
  return (
    <header class="masthead">
      <div class={`masthead-top${!logo && isLong(siteName) ? ' long-name' : ''}`}>
        <div class="nameplate">
          <a href={frame.home}>
            {logo ? (
              <img src={logo.href} width={logo.width} height={logo.height} alt={siteName} />
            ) : (
              <Text text={siteName} direction={locale.direction} />
            )}
          </a>
          {tagline && (
            <p>
              <Text text={tagline} direction={locale.direction} />
            </p>
          )}
        </div>
        {field && <SearchField search={frame.search} locale={locale} />}
        {frame.languages.length > 1 && <LanguageLinks languages={frame.languages} locale={locale} />}
      </div>
      <Navigation links={frame.navigation} locale={locale} />
    </header>
  );
}

/** The navigation: all its places are in sight, in as many lines as they need. */
function Navigation({ links, locale }: { links: Frame['navigation']; locale: Locale }) {
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

/** The editions, each in its own language; the present one is no link. */
function LanguageLinks({ languages, locale }: { languages: readonly LanguageLink[]; locale: Locale }) {
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
