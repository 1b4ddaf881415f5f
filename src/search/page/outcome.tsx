import type { SearchSettings } from '../settings.ts';
import { AdviceList } from './advice-list.tsx';
import { Announcement } from './announcement.tsx';
import { ChosenList } from './chosen-list.tsx';
import { EditionGroup } from './edition-group.tsx';
import { FacetColumn } from './facet-column.tsx';
import { isNarrowed } from './question.ts';
import { ResultList } from './result-list.tsx';
import type { Actions, Shown } from './shown.ts';
import { SubjectOffers } from './subject-offers.tsx';
import { Summary } from './summary.tsx';
import { TakeAlong } from './take-along.tsx';
import { tell } from './tell.ts';
import { useWide } from './use-wide.ts';

export interface OutcomeProps {
  shown: Shown;
  settings: SearchSettings;
  actions: Actions;
  /** The parameter of an article's address that tells which words to mark. */
  markedParameter: string;
}

/** All that the script adds to the page. Beside the results the facets come after them for the keyboard too. */
export function Outcome({ shown, settings, actions, markedParameter }: OutcomeProps) {
  const wide = useWide();
  const { locale } = settings;
  const { question, findings, names, advice, list, progress } = shown;
  const told = tell(shown, locale);
  const stale = progress === 'failed' && findings?.question !== question;
  const found = findings && findings.total > 0 && !stale ? findings : null;
  const nothing = findings?.answered === 'nothing' && !stale;
  const column =
    found || isNarrowed(question) ? (
      <FacetColumn shown={shown} settings={settings} wide={wide} actions={actions} />
    ) : (
      nothing && (
        <section class="facets">
          <EditionGroup shown={shown} settings={settings} />
        </section>
      )
    );
  return (
    <>
      <Announcement text={[told.total, ...told.notes].join('. ')} settled={progress !== 'loading'} />
      <div class="search-found">
        <Summary shown={shown} told={told} locale={locale} actions={actions} />
        {names && <ChosenList question={question} names={names} locale={locale} onAsk={actions.ask} />}
        {!wide && !nothing && column}
        {!stale && findings && <SubjectOffers subjects={findings.subjects} settings={settings} />}
        {advice && !stale && (
          <AdviceList
            advice={advice}
            question={question}
            found={found !== null}
            locale={locale}
            onAsk={actions.ask}
          />
        )}
        {found && (
          <ResultList
            findings={found}
            marking={markingOf(found.question.words, markedParameter)}
            busy={progress === 'loading'}
            locale={locale}
            onMore={actions.more}
          />
        )}
        {found && list && (
          <TakeAlong question={question} total={found.total} list={list} settings={settings} />
        )}
      </div>
      {wide && column}
    </>
  );
}

function markingOf(words: string, parameter: string): string {
  return words ? `?${new URLSearchParams({ [parameter]: words })}` : '';
}
