import type { Frame } from '../../src/views/frame.ts';
import { LanguageLinks } from './language-links.tsx';
import { Navigation } from './navigation.tsx';
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
