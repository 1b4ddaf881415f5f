import { say } from '../../src/language/phrase.ts';
import type { Frame } from '../../src/views/frame.ts';
import { Rights } from './rights.tsx';
import { Text } from './text.tsx';

/** The foot of every page; on paper it tells the page's address, as a reader can type it. */
export function Footer({ frame }: { frame: Frame }) {
  const { locale, rights, canonical } = frame;
  return (
    <footer class="footer">
      <p class="footer-name">
        <a href={frame.home}>
          <Text text={frame.siteName} direction={locale.direction} />
        </a>
      </p>
      <ul>
        <li>
          <a href={frame.search}>{say(locale, 'search')}</a>
        </li>
        <li>
          <a href={frame.feed}>{say(locale, 'feed')}</a>
        </li>
      </ul>
      {canonical && (
        <p class="in-print">
          <bdi dir="ltr">{decodeURI(canonical)}</bdi>
        </p>
      )}
      {rights && (
        <p>
          <Rights rights={rights} locale={locale} />
        </p>
      )}
    </footer>
  );
}
