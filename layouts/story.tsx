import { say, sayCount } from '../src/language/phrase.ts';
import type { StoryView } from '../src/views/story.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Text } from './parts/text.tsx';
import { Timeline } from './parts/timeline.tsx';

export function StoryLayout({ view: { frame, name, summary, index, teasers } }: { view: StoryView }) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={name} trail={[{ href: index, label: say(locale, 'stories') }]}>
        {summary && (
          <p class="standfirst">
            <Text text={summary} direction={locale.direction} />
          </p>
        )}
        <p class="facts">{sayCount(locale, 'articles', teasers.length)}</p>
      </PageHead>
      {teasers.length > 0 ? (
        <Timeline entries={teasers} locale={locale} />
      ) : (
        <p class="empty">{say(locale, 'empty')}</p>
      )}
    </Document>
  );
}
