import { x } from 'xastscript';
import type { FeedEntry, FeedView } from '../src/views/feed.ts';
import { withAbsoluteLinks } from './parts/absolute-links.ts';
import { xmlDocument } from './parts/xml.ts';

/** An Atom feed (RFC 4287). */
export const feedXml = (
  { url, home, language, title, subtitle, updated, entries }: FeedView,
  bodyOf: (text: FeedEntry['body']) => string,
): string =>
  xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', url),
      x('title', title),
      x('subtitle', subtitle),
      x('updated', updated),
      x('link', { rel: 'self', type: 'application/atom+xml', href: url }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
      // RFC 4287, section 4.1.1: a feed names an author where an entry of it does not.
      x('author', [x('name', title)]),
      ...entries.map((each) => entry(each, withAbsoluteLinks(bodyOf(each.body), each.url))),
    ]),
  );

const entry = ({ url, title, summary, published, updated, authors, section }: FeedEntry, html: string) =>
  x('entry', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', published),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    x('category', { term: section }),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);
