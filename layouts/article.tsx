import type { Direction } from '../src/language/direction.ts';
import { say } from '../src/language/phrase.ts';
import type { ArticleView } from '../src/views/article.ts';
import { ArticleHead } from './parts/article-head.tsx';
import { ArticleNotes } from './parts/article-notes.tsx';
import { ArticleSide } from './parts/article-side.tsx';
import { Body } from './parts/body.tsx';
import { Document } from './parts/document.tsx';
import { Picture } from './parts/picture.tsx';
import { SectionHead } from './parts/section-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';
import { Text } from './parts/text.tsx';

/** How wide the article's own column is, by `styles/article.css`. */
const articleSizes = '(min-width: 1075px) 610px, (min-width: 900px) calc(85.8vw - 312px), 89vw';

export function ArticleLayout({ view, body }: { view: ArticleView; body: string }) {
  const { frame, picture, lostPicture, related, structured, image } = view;
  const { locale } = frame;
  return (
    <Document frame={frame} type="article" structured={structured} image={image}>
      <div class="article-page">
        <article>
          <ArticleHead view={view} />
          {picture && <Picture picture={picture} locale={locale} sizes={articleSizes} leads />}
          {lostPicture && <LostPicture {...lostPicture} direction={locale.direction} />}
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
    </Document>
  );
}

interface Props {
  words: string;
  url: string | null;
  direction: Direction;
}

/** The words of a picture that a page cannot show; a link, where it is on another host. */
function LostPicture({ words, url, direction }: Props) {
  const text = <Text text={words} direction={direction} />;
  return <p class="missing-picture">{url === null ? text : <a href={url}>{text}</a>}</p>;
}
