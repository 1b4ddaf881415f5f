import type { VolumeIndexView } from '../src/views/volume-index.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';
import { Text } from './parts/text.tsx';

export function VolumeIndexLayout({ view: { frame, volume, entries } }: { view: VolumeIndexView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={[volume]} />
      <div class="year-index">
        {entries.map(({ id, name, href, teasers, more }) => (
          <section key={id} id={id}>
            <h2>
              <a href={href}>
                <Text text={name} direction={locale.direction} />
              </a>
            </h2>
            {more ? (
              <p class="facts">
                <a href={more.href}>{more.label}</a>
              </p>
            ) : (
              <TeaserList teasers={teasers} locale={locale} level={3} form="brief" />
            )}
          </section>
        ))}
      </div>
    </Document>
  );
}
