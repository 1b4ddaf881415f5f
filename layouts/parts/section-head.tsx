import type { Locale } from '../../src/language/locale.ts';
import type { Link } from '../../src/views/frame.ts';
import { Arrow } from './arrow.tsx';
import { Text } from './text.tsx';

interface Props {
  locale: Locale;
  title: string;
  /** For `aria-labelledby`. */
  id?: string;
  /** Makes the title itself a link. */
  href?: string | null;
  /** A link at the other end of the line. */
  more?: Link;
}

/** The ruled heading of a part of a page. */
export function SectionHead({ locale, title, id, href, more }: Props) {
  const text = <Text text={title} direction={locale.direction} />;
  return (
    <div class="section-head">
      <h2 id={id}>{href ? <a href={href}>{text}</a> : text}</h2>
      {more && (
        <a class="more" href={more.href}>
          {more.label} <Arrow to="end" />
        </a>
      )}
    </div>
  );
}
