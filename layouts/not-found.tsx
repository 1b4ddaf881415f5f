import { say } from '../src/language/phrase.ts';
import type { NotFoundView } from '../src/views/not-found.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';

export function NotFoundLayout({ view: { frame, archive, editions } }: { view: NotFoundView }) {
  const { locale, home, search } = frame;
  const ways = [
    { href: home, label: say(locale, 'firstPage') },
    { href: archive, label: say(locale, 'archive') },
    { href: search, label: say(locale, 'search') },
  ];
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={say(locale, 'notFound')}>
        <p class="standfirst">{say(locale, 'notFoundAdvice')}</p>
      </PageHead>
      <ul class="ways">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {editions
          .filter(({ current }) => !current)
          .map(({ href, label, language, direction }) => (
            <li key={language}>
              <a href={href} lang={language} hreflang={language} dir={direction}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </Document>
  );
}
