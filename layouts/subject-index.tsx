import { say, sayCount } from '../src/language/phrase.ts';
import type { SubjectIndexView } from '../src/views/subject-index.ts';
import { Count } from './parts/count.tsx';
import { Document } from './parts/document.tsx';
import { LetterLinks } from './parts/letter-links.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Text } from './parts/text.tsx';

export function SubjectIndexLayout({
  view: { frame, trail, total, letters, groups },
}: {
  view: SubjectIndexView;
}) {
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <PageHead locale={locale} title={frame.title} trail={trail}>
        {total > 0 && <p class="facts">{sayCount(locale, 'names', total)}</p>}
        {groups.length > 1 && (
          <Letters letters={groups.map(({ letter }) => letter)} label={say(locale, 'letters')} />
        )}
      </PageHead>
      {letters && <LetterLinks letters={letters} of="names" locale={locale} />}
      {total === 0 && <p class="empty">{say(locale, 'empty')}</p>}
      <div class="index">
        {groups.map(({ letter, subjects }) => (
          <section key={letter}>
            <h2 id={letterId(letter)}>{letter}</h2>
            <ul class="counted">
              {subjects.map(({ href, label, count }) => (
                <li key={href}>
                  <a href={href}>
                    <Text text={label} direction={locale.direction} />
                  </a>{' '}
                  <Count count={count} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Document>
  );
}

function Letters({ letters, label }: { letters: readonly string[]; label: string }) {
  return (
    <nav class="letters" aria-label={label}>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${encodeURIComponent(letterId(letter))}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const letterId = (letter: string) => `letter-${letter}`;
