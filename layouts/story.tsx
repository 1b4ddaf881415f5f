import { say, sayCount } from '../src/language/phrase.ts';
import type { StoryView } from '../src/views/story.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Shelf } from './parts/shelf.tsx';
import { Text } from './parts/text.tsx';
import { Timeline } from './parts/timeline.tsx';

export function StoryLayout({ view: { frame, name, summary, index, total, shelf } }: { view: StoryView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={name} trail={[{ href: index, label: say(locale, 'stories') }]}>
        {summary && (
          <p class="standfirst">
            <Text text={summary} direction={locale.direction} />
          </p>
        )}
        <p class="facts">{sayCount(locale, 'articles', total)}</p>
      </PageHead>
      {shelf.isWhole ? (
        <Timeline entries={shelf.groups.flatMap(({ teasers }) => teasers)} locale={locale} />
      ) : (
        <Shelf shelf={shelf} locale={locale} dated />
      )}
    </Document>
  );
}
