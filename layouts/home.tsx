import { formatYear } from '../src/language/dates.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { HomeView } from '../src/views/home.ts';
import { Document } from './parts/document.tsx';
import { Lead } from './parts/lead.tsx';
import { Parted } from './parts/parted.tsx';
import { SectionHead } from './parts/section-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';
import { YearBars } from './parts/year-bars.tsx';

export function HomeLayout({ view }: { view: HomeView }) {
  const { frame, lead, latest } = view;
  const { locale } = frame;
  return (
    <Document frame={frame}>
      <h1 class="visually-hidden">{frame.title}</h1>
      {lead ? (
        <div class="front">
          <Lead teaser={lead} locale={locale} />
          {latest.length > 0 && (
            <section>
              <SectionHead locale={locale} title={say(locale, 'latestInArchive')} />
              <TeaserList teasers={latest} locale={locale} level={3} form="brief" />
            </section>
          )}
        </div>
      ) : (
        <p class="empty">{say(locale, 'emptyArchive')}</p>
      )}
      {view.years.length > 0 && <Years view={view} />}
      {view.sections.length > 0 && <Sections view={view} />}
    </Document>
  );
}

/** How far back the archive reaches, and the way into it. */
function Years({ view: { frame, years, total, archive } }: { view: HomeView }) {
  const { locale } = frame;
  return (
    <section class="years">
      <SectionHead
        locale={locale}
        title={sayCount(locale, 'yearsOfNews', years.length)}
        more={{ href: archive, label: say(locale, 'browseArchive') }}
      />
      <p class="facts">
        <Parted
          locale={locale}
          facts={[
            sayCount(locale, 'articles', total),
            say(locale, 'span', {
              first: formatYear(years[0]?.at ?? 0, locale),
              last: formatYear(years.at(-1)?.at ?? 0, locale),
            }),
          ]}
        />
      </p>
      <YearBars years={years} locale={locale} />
    </section>
  );
}

function Sections({ view: { frame, sections } }: { view: HomeView }) {
  const { locale } = frame;
  return (
    <div class="section-columns">
      {sections.map(({ section, teasers }) => (
        <section key={section.href}>
          <SectionHead locale={locale} title={section.label} href={section.href} />
          {teasers.length > 0 && <TeaserList teasers={teasers} locale={locale} level={3} form="brief" />}
        </section>
      ))}
    </div>
  );
}
