import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { FeedEntry, FeedView } from '../src/views/feed.ts';
import { xmlDocument } from './parts/xml.ts';

/** Bytes of a feed at most: its readers fetch the whole of it again and again. */
const mostBytes = 256 * 1024;

/** Bytes of an entry at most; with a longer text it has its summary alone, so that others have room beside it. */
const mostBytesOfEntry = mostBytes / 4;

/** An Atom feed (RFC 4287) of the newest entries, as many as there is room for. */
export function feedXml(
  { url, home, language, direction, title, subtitle, author, updated, entries }: FeedView,
  bodyOf: (text: FeedEntry['body']) => string,
): string {
  const feed = (shown: readonly Element[]) =>
    xmlDocument(
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
        x('id', url),
        x('title', title),
        x('subtitle', subtitle),
        x('updated', updated),
        x('link', { rel: 'self', type: 'application/atom+xml', href: url }),
        x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
        // RFC 4287, section 4.1.1: a feed names an author where an entry of it does not.
        x('author', [x('name', author)]),
        ...shown,
      ]),
    );
  // Many readers take no notice of the feed's language, so the text itself says it.
  const htmlOf = ({ body, url: base }: FeedEntry) =>
    `<div dir="${direction}" lang="${language}">${withAbsoluteLinks(bodyOf(body), base)}</div>`;
  const made = entries.map((each) => boundEntry(each, htmlOf(each)));
  return feed(within(mostBytes - Buffer.byteLength(feed([])), made));
}

/** The first elements, as many as there is room for. */
function within(bytes: number, elements: readonly Element[]): Element[] {
  let room = bytes;
  const tooMany = elements.findIndex((element) => {
    room -= sizeOf(element);
    return room < 0;
  });
  return elements.slice(0, tooMany === -1 ? elements.length : tooMany);
}

const sizeOf = (element: Element) => Buffer.byteLength(toXml(element));

function boundEntry(each: FeedEntry, html: string): Element {
  const whole = entry(each, [x('content', { type: 'html' }, html)]);
  return sizeOf(whole) <= mostBytesOfEntry ? whole : entry(each, []);
}

const entry = (
  { url, title, summary, published, updated, authors, section }: FeedEntry,
  content: readonly Element[],
): Element =>
  x('entry', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', published),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    x('category', { term: section }),
    x('summary', summary),
    ...content,
  ]);

/**
 * HTML whose links are all absolute, `base` being its own address, as feed readers need it. `html` is what the pipeline made: `<` stands in tags alone, and attributes stand in double quotes. Of a picture's
 * files the fallback stays, which every feed reader can show.
 */
const withAbsoluteLinks = (html: string, base: string) =>
  html.replace(/<(?:[^>"]|"[^"]*")+>/g, (tag) =>
    /^<(?:source |\/?picture>)/.test(tag)
      ? ''
      : tag.replace(/ (href|src)="([^"]*)"/g, (written, name: string, address: string) =>
          URL.canParse(address, base) ? ` ${name}="${new URL(address, base)}"` : written,
        ),
  );
