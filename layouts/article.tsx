import { shortDate } from '../src/language/dates.ts';
import { say } from '../src/language/phrase.ts';
import type { ArticleView } from '../src/views/article.ts';
import { ArticleHead } from './parts/article-head.tsx';
import { ArticleNotes } from './parts/article-notes.tsx';
import { ArticleSide } from './parts/article-side.tsx';
import { Body } from './parts/body.tsx';
import { Document } from './parts/document.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { Picture } from './parts/picture.tsx';
import { SectionHead } from './parts/section-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';

export function ArticleLayout({ view }: { view: ArticleView }) {
  const { frame, picture, body, related, structured } = view;
  const { locale } = frame;
  const day = (neighbour: ArticleView['before']) =>
    neighbour && { href: neighbour.href, label: shortDate(neighbour.date, locale) };
  return (
    <Document frame={frame} type="article" structured={structured}>
      <div class="article-page">
        <article>
          <ArticleHead view={view} />
          {picture && <Picture picture={picture} locale={locale} leads />}
          <Body html={body} />
          <ArticleNotes view={view} />
        </article>
        <ArticleSide view={view} />
      </div>
      {related.length > 0 && (
        <section class="related">
          <SectionHead locale={locale} title={say(locale, 'related')} />
          <TeaserList teasers={related} locale={locale} level={3} form="brief" />
        </section>
      )}
      <Neighbours before={day(view.before)} after={day(view.after)} locale={locale} />
    </Document>
  );
}
