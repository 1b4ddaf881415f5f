import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { ArticleView } from '../../src/views/article.ts';
import { Text } from './text.tsx';

/** The subjects that an article names, by kind. */
export function Subjects({ subjects, locale }: { subjects: ArticleView['subjects']; locale: Locale }) {
  return (
    <dl class="subjects">
      {subjects.map(({ kind, links }) => (
        <div key={kind}>
          <dt>{say(locale, kind)}</dt>
          {links.map(({ href, label }) => (
            <dd key={href}>
              <a href={href}>
                <Text text={label} direction={locale.direction} />
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
