import type { Locale } from '../src/language/locale.ts';
import { say } from '../src/language/phrase.ts';
import type { Teaser } from '../src/views/teaser.ts';
import type { VolumeIndexView } from '../src/views/volume-index.ts';
import { ShortDate } from './parts/dates.tsx';
import { Document } from './parts/document.tsx';
import { LetterLinks } from './parts/letter-links.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Text } from './parts/text.tsx';

export function VolumeIndexLayout({ view: { frame, trail, letters, entries } }: { view: VolumeIndexView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={trail}>
        <p class="facts">{say(locale, 'indexNote')}</p>
      </PageHead>
      {letters && <LetterLinks letters={letters} of="names" locale={locale} />}
      <div class="index of-articles">
        {entries.map(({ id, name, href, teasers }) => (
          <section key={id} id={id}>
            <h2>
              <a href={href}>
                <Text text={name} direction={locale.direction} />
              </a>
            </h2>
            <Headlines teasers={teasers} locale={locale} />
          </section>
        ))}
      </div>
    </Document>
  );
}

function Headlines({ teasers, locale }: { teasers: readonly Teaser[]; locale: Locale }) {
  return (
    <ul>
      {teasers.map(({ href, headline, published }) => (
        <li key={href}>
          <a href={href}>
            <Text text={headline} direction={locale.direction} />
          </a>{' '}
          <ShortDate date={published.date} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
