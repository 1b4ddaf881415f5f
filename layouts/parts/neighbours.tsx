import type { ComponentChildren } from 'preact';
import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { Arrow } from './arrow.tsx';

interface Neighbour {
  href: Href | null;
  label: ComponentChildren;
}

interface Props {
  before: Neighbour | null;
  after: Neighbour | null;
  locale: Locale;
}

/** The links to the day, month or volume before and after this one that has articles. */
export function Neighbours({ before, after, locale }: Props) {
  if (!before?.href && !after?.href) return null;
  return (
    <nav class="neighbours" aria-label={say(locale, 'neighbours')}>
      {before?.href && (
        <a href={before.href} rel="prev">
          <Arrow to="start" />
          <span class="visually-hidden">{say(locale, 'before')}: </span>
          {before.label}
        </a>
      )}
      {after?.href && (
        <a href={after.href} rel="next" class="after">
          <span class="visually-hidden">{say(locale, 'after')}: </span>
          {after.label}
          <Arrow to="end" />
        </a>
      )}
    </nav>
  );
}
