import { say } from '../src/language/phrase.ts';
import type { RedirectView } from '../src/views/redirect.ts';
import { Forward } from './parts/forward.tsx';

export function RedirectLayout({ view: { to, canonical, locale } }: { view: RedirectView }) {
  const moved = say(locale, 'moved');
  return (
    <Forward to={to} canonical={canonical} locale={locale} title={moved}>
      <p>
        <a href={to}>{moved}</a>
      </p>
    </Forward>
  );
}
