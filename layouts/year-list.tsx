import { sayCount } from '../src/language/phrase.ts';
import type { YearListView } from '../src/views/year-list.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';

/** A list of more articles than this is looked through, not read: it shows their dates and headlines alone. */
const readable = 100;

export function YearListLayout({ view: { frame, parent, teasers } }: { view: YearListView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={[parent]}>
        <p class="facts">{sayCount(locale, 'articles', teasers.length)}</p>
      </PageHead>
      <TeaserList
        teasers={teasers}
        locale={locale}
        level={2}
        form={teasers.length > readable ? 'brief' : 'full'}
      />
    </Document>
  );
}
