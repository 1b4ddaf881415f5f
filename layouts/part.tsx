import { sayCount } from '../src/language/phrase.ts';
import type { PartView } from '../src/views/part.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Shelf } from './parts/shelf.tsx';

/** A part of what is too long for one page: a month of a section, a section of a day, a letter of either. */
export function PartLayout({ view: { frame, trail, total, isDated, shelf } }: { view: PartView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={trail}>
        <p class="facts">{sayCount(locale, 'articles', total)}</p>
      </PageHead>
      <Shelf shelf={shelf} locale={locale} dated={isDated} />
    </Document>
  );
}
