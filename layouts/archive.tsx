import { formatYear } from '../src/language/dates.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { ArchiveView } from '../src/views/archive.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Parted } from './parts/parted.tsx';
import { YearBars } from './parts/year-bars.tsx';

export function ArchiveLayout({ view: { frame, years, total } }: { view: ArchiveView }) {
  const { locale } = frame;
  const [first] = years;
  const last = years.at(-1);
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title}>
        {first && last && (
          <p class="facts">
            <Parted
              locale={locale}
              facts={[
                sayCount(locale, 'articles', total),
                say(locale, 'span', {
                  first: formatYear(first.at, locale),
                  last: formatYear(last.at, locale),
                }),
              ]}
            />
          </p>
        )}
      </PageHead>
      {total > 0 ? (
        <YearBars years={years} locale={locale} />
      ) : (
        <p class="empty">{say(locale, 'emptyArchive')}</p>
      )}
    </Document>
  );
}
