import { joinList } from '../src/language/lists.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { SubjectView } from '../src/views/subject.ts';
import { Document } from './parts/document.tsx';
import { Listing } from './parts/listing.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Text } from './parts/text.tsx';

export function SubjectLayout({ view }: { view: SubjectView }) {
  const { frame, index, name, about, by } = view;
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={name} trail={[index]}>
        <About view={view} />
      </PageHead>
      {about.total > 0 && (
        <Listing
          listing={about}
          title={by ? say(locale, 'aboutTitle', { name }) : sayCount(locale, 'articles', about.total)}
          locale={locale}
        />
      )}
      {by && <Listing listing={by} title={say(locale, 'byTitle', { name })} locale={locale} />}
      {about.total === 0 && !by && <p class="empty">{say(locale, 'empty')}</p>}
    </Document>
  );
}

/** Who or what the subject is, how else it is written, and where more is known. */
function About({ view: { frame, description, spellings, wikidata } }: { view: SubjectView }) {
  const { locale } = frame;
  return (
    <>
      {description && (
        <p class="standfirst">
          <Text text={description} direction={locale.direction} />
        </p>
      )}
      {spellings.length > 0 && (
        <p class="facts">
          <Text
            text={say(locale, 'spellings', { names: joinList(spellings, locale) })}
            direction={locale.direction}
          />
        </p>
      )}
      {wikidata && (
        <p class="facts">
          <a href={wikidata}>{say(locale, 'wikidata')}</a>
        </p>
      )}
    </>
  );
}
