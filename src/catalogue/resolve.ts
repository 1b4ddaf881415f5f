import type { Article, Credit } from '../newsroom/article.ts';
import type { StoryId } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import type { Site } from '../newsroom/site.ts';
import type { Story } from '../newsroom/subject.ts';
import type { SubjectsByKind } from './catalogue.ts';
import type { Manuscript } from './manuscript.ts';
import { nearestName } from './nearest.ts';
import { type Problem, problem, type Rule } from './problem.ts';

/** All that an article can name. `keys` are the names of all articles, those that may not be seen yet too. */
export interface Known {
  site: Site;
  subjects: SubjectsByKind;
  stories: ReadonlyMap<StoryId, Story>;
  keys: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

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
    ...translationProblems(article, manuscript, known),
  ];
}

function translationProblems(article: Article, { file, written }: Manuscript, known: Known): Problem[] {
  const target = article.translationOf;
  if (target === null) return [];
  const place = written.placeOf(['translationOf']);
  const values = { key: 'translationOf', target };
  if (!known.keys.has(target)) {
    const nearest = nearestName(target, [...known.keys]) ?? '—';
    return [problem('error', 'unknown-article', file, place, { ...values, nearest })];
  }
  if (target.startsWith(`${article.edition}/`)) {
    return [problem('error', 'translation-in-edition', file, place, values)];
  }
  return known.hidden.has(target) ? [problem('warning', 'unpublished-article', file, place, values)] : [];
}
