import type { Article, Credit } from '../newsroom/article.ts';
import { subjectKinds } from '../newsroom/names.ts';
import type { Manuscript } from './manuscript.ts';
import { nearestName } from './nearest.ts';
import { type Problem, problem, type Rule } from './problem.ts';
import type { Reference } from './reference.ts';

/** Sections, agencies, subjects and stories that an article can name. */
export type Known = Pick<Reference, 'site' | 'subjects' | 'stories'>;

/** The names in an article that lead nowhere. */
export function unresolved(article: Article, manuscript: Manuscript, known: Known): Problem[] {
  const { file, written } = manuscript;
  const at = (rule: Rule, values: Problem['values'], ...path: PropertyKey[]) =>
    problem('error', rule, file, written.placeOf(path), values);

  const subject = (kind: (typeof subjectKinds)[number], id: string, ...path: PropertyKey[]) => {
    const authority: ReadonlyMap<string, unknown> = known.subjects[kind];
    if (authority.has(id)) return [];
    const nearest = nearestName(id, [...authority.keys()]) ?? '—';
    return [at('unknown-subject', { kind, id, nearest }, ...path)];
  };
  const credit = (each: Credit, index: number) => {
    if ('person' in each) return subject('people', each.person, 'byline', index);
    const agencies = [...known.site.agencies.keys()];
    return agencies.includes(each.agency)
      ? []
      : [at('unknown-agency', { id: each.agency, known: agencies.join(', ') }, 'byline', index)];
  };

  const sections = [...known.site.sections.keys()];
  const stories: readonly string[] = [...known.stories.keys()];
  return [
    ...(sections.includes(article.section) || manuscript.broken.includes('section')
      ? []
      : [at('unknown-section', { id: article.section, known: sections.join(', ') }, 'section')]),
    ...article.byline.flatMap(credit),
    ...(article.dateline ? subject('places', article.dateline, 'dateline') : []),
    ...subjectKinds.flatMap((kind) =>
      manuscript.article[kind].flatMap((id, index) => subject(kind, id, kind, index)),
    ),
    ...(article.story && !stories.includes(article.story)
      ? [
          at(
            'unknown-story',
            { id: article.story, nearest: nearestName(article.story, stories) ?? '—' },
            'story',
          ),
        ]
      : []),
  ];
}

/** Whether every name in an article leads somewhere; its own translation aside. */
export function isResolved(article: Article, { site, subjects, stories }: Known): boolean {
  const isKnown = (credit: Credit) =>
    'person' in credit ? subjects.people.has(credit.person) : site.agencies.has(credit.agency);
  return (
    site.sections.has(article.section) &&
    article.byline.every(isKnown) &&
    (article.dateline === null || subjects.places.has(article.dateline)) &&
    subjectKinds.every((kind) => article[kind].every((id) => subjects[kind].has(id))) &&
    (article.story === null || stories.has(article.story))
  );
}
