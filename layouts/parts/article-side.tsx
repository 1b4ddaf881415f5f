import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { ArticleView } from '../../src/views/article.ts';
import { Arrow } from './arrow.tsx';
import { SectionHead } from './section-head.tsx';
import { Text } from './text.tsx';
import { Timeline } from './timeline.tsx';

/** What stands beside an article, and on a narrow screen after it. */
export function ArticleSide({ view }: { view: ArticleView }) {
  const { frame, subjects, translations } = view;
  const { locale } = frame;
  // A story of one article has nothing to lead to yet.
  const story = view.story && view.story.neighbours.length > 1 ? view.story : null;
  if (!story && subjects.length === 0 && translations.length === 0) return null;
  return (
    <aside class="side" aria-label={say(locale, 'aroundArticle')}>
      {story && (
        <section>
          <SectionHead
            locale={locale}
            title={say(locale, 'storyTitle', { name: story.link.label })}
            href={story.link.href}
          />
          <Timeline entries={story.neighbours} locale={locale} />
          <a class="more" href={story.link.href}>
            {say(locale, 'wholeStory')} <Arrow to="end" />
          </a>
        </section>
      )}
      {subjects.length > 0 && (
        <section>
          <SectionHead locale={locale} title={say(locale, 'inThisArticle')} />
          <Subjects subjects={subjects} locale={locale} />
        </section>
      )}
      {translations.length > 0 && (
        <section>
          <SectionHead locale={locale} title={say(locale, 'translations')} />
          <ul class="translations">
            {translations.map(({ language, direction, name, headline, href }) => (
              <li key={href} lang={language} dir={direction}>
                <p class="facts">{name}</p>
                <a href={href} hreflang={language}>
                  {headline}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The subjects that an article names, by kind. */
function Subjects({ subjects, locale }: { subjects: ArticleView['subjects']; locale: Locale }) {
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
