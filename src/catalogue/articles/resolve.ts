import type { Wrong } from '../../language/text-problem.ts';
import type { Article, Credit } from '../../newsroom/article.ts';
import { subjectKinds } from '../../newsroom/names.ts';
import type { Problem, Rule } from '../problems/problem.ts';
import {
  commandFor,
  idByName,
  isAuthority,
  type Kind,
  type Known,
  unknownAgency,
  unknownAuthority,
  unknownSection,
} from '../settings/unknown-name.ts';
import { problemOf } from '../yaml/yaml.ts';
import type { Manuscript } from './manuscript.ts';
import { suggestName } from './slug.ts';

/** The names in an article that lead nowhere. */
export function unresolved(article: Article, manuscript: Manuscript, known: Known): Problem[] {
  const at = ({ rule, values }: Wrong<Rule>, ...path: PropertyKey[]) =>
    problemOf(manuscript.written, 'error', rule, path, values);
  const subject = (kind: (typeof subjectKinds)[number], id: string, key: string, ...path: PropertyKey[]) => {
    const authority: ReadonlyMap<string, unknown> = known.subjects[kind];
    return authority.has(id) ? [] : [at(unknownAuthority(key, kind, id, known), key, ...path)];
  };
  const credit = (each: Credit, index: number) => {
    if ('name' in each) return [];
    if ('person' in each) return subject('people', each.person, 'byline', index);
    const agencies: ReadonlyMap<string, unknown> = known.site.agencies;
    return agencies.has(each.agency) ? [] : [at(unknownAgency(each.agency, known), 'byline', index)];
  };
  const { section, story, dateline } = article;
  return [
    ...(known.site.sections.has(section) || manuscript.broken.includes('section')
      ? []
      : [at(unknownSection(section, known), 'section')]),
    ...article.byline.flatMap(credit),
    ...(dateline ? subject('places', dateline, 'dateline') : []),
    ...subjectKinds.flatMap((kind) =>
      manuscript.article[kind].flatMap((id, index) => subject(kind, id, kind, index)),
    ),
    ...(story && !known.stories.has(story)
      ? [at(unknownAuthority('story', 'story', story, known), 'story')]
      : []),
  ];
}

/**
 * The problems of a manuscript in the light of what is known: a name that cannot be an id is the name of something that
 * has one, or of something that can be given one.
 */
export const inTheLight = (problems: readonly Problem[], known: Known): Problem[] =>
  problems.map((each) => {
    const { rule, values } = each;
    const { key = '', value = '', expected } = values;
    const kind = rule === 'wrong-value' || rule === 'bare-name' ? kinds[key] : undefined;
    if (kind === undefined || /^[[{]|\n/.test(value)) return each;
    const name = withoutSigns(value.replace(/^(["'])(.*)\1$/, '$2'));
    const words = name.split(/\s+/);
    const ids = words.map((word) => idByName(kind, word, known));
    const several = expected === 'name' && key.endsWith('s') && ids.length > 1 && !ids.includes(null);
    const id = idByName(kind, name, known) ?? (several ? ids.join(', ') : null);
    const written = (name: string) => (expected === 'names' ? `[${name}]` : name);
    if (id !== null) return { ...each, rule: 'name-for-id', values: { key, name, id: written(id) } };
    const agency = rule === 'bare-name' ? idByName('agency', name, known) : null;
    if (agency !== null) return { ...each, rule: 'agency-as-person', values: { id: agency } };
    if (rule === 'bare-name') return each;
    const command = nameLike.has(expected ?? '') && isAuthority(kind) ? commandFor(kind, name) : null;
    const suggestion = suggestName(name);
    return command === null || suggestion === ''
      ? each
      : { ...each, rule: 'name-without-id', values: { key, name, id: written(suggestion), command } };
  });

/** A name without signs of lists, brackets, quotation marks and what nobody sees around it. */
const withoutSigns = (text: string) =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/^[\s•–—·*▪●○#("“«‘[-]+|[\s)"”»’\],;،؛.]+$/g, '');

/** What is expected where a name alone could stand. */
const nameLike: ReadonlySet<string> = new Set(['name', 'names', 'byline']);

const kinds: Readonly<Record<string, Kind>> = {
  topics: 'topics',
  places: 'places',
  people: 'people',
  dateline: 'places',
  byline: 'people',
  'byline: [{ agency }]': 'agency',
  story: 'story',
  section: 'section',
};

/** Whether every name in an article leads somewhere; its own translation aside. */
export function isResolved(article: Article, { site, subjects, stories }: Known): boolean {
  const isKnown = (credit: Credit) =>
    'name' in credit ||
    ('person' in credit ? subjects.people.has(credit.person) : site.agencies.has(credit.agency));
  return (
    site.sections.has(article.section) &&
    article.byline.every(isKnown) &&
    (article.dateline === null || subjects.places.has(article.dateline)) &&
    subjectKinds.every((kind) => article[kind].every((id) => subjects[kind].has(id))) &&
    (article.story === null || stories.has(article.story))
  );
}
