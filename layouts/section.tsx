import { say, sayCount } from '../src/language/phrase.ts';
import type { SectionView } from '../src/views/section.ts';
import { Document } from './parts/document.tsx';
import { Listing } from './parts/listing.tsx';
import { PageHead } from './parts/page-head.tsx';

export function SectionLayout({ view: { frame, name, listing } }: { view: SectionView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={name}>
        <p class="facts">{sayCount(locale, 'articles', listing.total)}</p>
      </PageHead>
      {listing.total > 0 ? (
        <Listing listing={listing} title={say(locale, 'latest')} locale={locale} />
      ) : (
        <p class="empty">{say(locale, 'empty')}</p>
      )}
    </Document>
  );
}
