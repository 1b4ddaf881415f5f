import type { Locale } from '../../src/language/locale.ts';
import { say, sayCount } from '../../src/language/phrase.ts';
import type { Group, Shelf as ShelfView } from '../../src/views/shelf.ts';
import { Count } from './count.tsx';
import { LetterLinks } from './letter-links.tsx';
import { SectionHead } from './section-head.tsx';
import { TeaserList } from './teaser-list.tsx';
import { Text } from './text.tsx';

interface Props {
  shelf: ShelfView;
  locale: Locale;
  /** Whether each article tells its date; not where a heading above them does. */
  dated: boolean;
}

/** The articles of a page, under headings where there are any; of too many for it the parts that they stand in. */
export function Shelf({ shelf, locale, dated }: Props) {
  const { groups, isWhole, form } = shelf;
  const [first] = groups;
  if (first && first.name === null)
    return <TeaserList teasers={first.teasers} locale={locale} level={2} form={form} dated={dated} />;
  if (!isWhole && groups.every(({ teasers }) => teasers.length === 0)) {
    const letters = groups.map(({ name, href, count }) => ({ letters: name ?? '', href, count }));
    return <LetterLinks letters={letters} of="articles" locale={locale} />;
  }
  return (
    <>
      <Anchors groups={groups} locale={locale} />
      {groups.map((group) => (
        <section key={group.href ?? group.name} id={group.id ?? undefined} class="dated">
          <SectionHead
            locale={locale}
            title={group.name ?? ''}
            href={group.href}
            more={isWhole || !group.href ? undefined : moreOf(group.href, group.count, locale)}
          />
          <TeaserList
            teasers={group.teasers}
            locale={locale}
            level={3}
            form={form}
            dated={dated && isWhole}
          />
        </section>
      ))}
    </>
  );
}

const moreOf = (href: NonNullable<Group['href']>, count: number, locale: Locale) => ({
  href,
  label: sayCount(locale, 'articles', count),
});

/** The way to each heading of a long page. */
function Anchors({ groups, locale }: { groups: readonly Group[]; locale: Locale }) {
  const named = groups.filter(({ id }) => id !== null);
  if (named.length === 0) return null;
  return (
    <nav class="anchors" aria-label={say(locale, 'sections')}>
      <ul>
        {named.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id ?? '')}`}>
              <Text text={name ?? ''} direction={locale.direction} />
            </a>{' '}
            <Count count={count} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
