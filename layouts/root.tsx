import type { RootView } from '../src/views/root.ts';
import { Forward } from './parts/forward.tsx';

export function RootLayout({ view: { siteName, to, canonical, locale, editions } }: { view: RootView }) {
  return (
    <Forward to={to} canonical={canonical} locale={locale} title={siteName}>
      <h1>{siteName}</h1>
      <ul>
        {editions.map(({ href, label, language, direction }) => (
          <li key={language} lang={language} dir={direction}>
            <a href={href} hreflang={language}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Forward>
  );
}
