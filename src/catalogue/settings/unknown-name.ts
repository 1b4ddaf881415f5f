import type { Wrong } from '../../language/text-problem.ts';
import type { Localised } from '../../newsroom/localised.ts';
import { type SubjectKind, subjectKinds } from '../../newsroom/names.ts';
import type { Subject } from '../../newsroom/subject.ts';
import { suggestName } from '../articles/slug.ts';
import type { Rule } from '../problems/problem.ts';
import { nearestName } from './nearest.ts';
import type { Reference } from './reference.ts';

/** Sections, agencies, subjects and stories that an article can name. */
export type Known = Pick<Reference, 'site' | 'subjects' | 'stories'>;

/** What a key of an article names. */
export type Kind = SubjectKind | 'story' | 'section' | 'agency';

/** The option of `npm run new` that makes an authority file of each kind. */
const options = { topics: 'topic', places: 'place', people: 'person', story: 'story' } as const;

type Authority = keyof typeof options;

export const isAuthority = (kind: Kind): kind is Authority => kind in options;

/** What stands under `key` and names no subject or story of its kind: what its writer meant, where that can be known. */
export function unknownAuthority(key: string, kind: Authority, id: string, known: Known): Wrong<Rule> {
  const meant = idByName(kind, id, known);
  if (meant !== null) return { rule: 'name-for-id', values: { key, name: id, id: meant } };
  const others: readonly Kind[] = [...subjectKinds, 'story', 'agency'];
  const found = others
    .filter((other) => other !== kind)
    .map((other) => ({ other, id: idsOf(other, known).has(id) ? id : idByName(other, id, known) }))
    .find((each) => each.id !== null);
  if (found?.other === 'agency') return { rule: 'agency-as-person', values: { id: found.id ?? id } };
  if (found) return { rule: 'other-kind', values: { key, id, other: found.other, meant: found.id ?? id } };
  const nearest = nearestName(id, [...idsOf(kind, known).keys()]);
  const command = commandFor(kind, id);
  const isStory = kind === 'story';
  if (nearest === null)
    return { rule: isStory ? 'unknown-story' : 'unknown-subject', values: { key, kind, id, command } };
  const rule = isStory ? 'misspelt-story' : 'misspelt-subject';
  return { rule, values: { key, kind, id, nearest, command } };
}

/** A section that is none. */
export function unknownSection(id: string, known: Known): Wrong<Rule> {
  const meant = idByName('section', id, known);
  return meant === null
    ? { rule: 'unknown-section', values: { id, known: [...known.site.sections.keys()].join(', ') } }
    : { rule: 'name-for-id', values: { key: 'section', name: id, id: meant } };
}

/** An agency that is none. */
export function unknownAgency(id: string, known: Known): Wrong<Rule> {
  const meant = idByName('agency', id, known);
  return meant === null
    ? { rule: 'unknown-agency', values: { id, known: [...known.site.agencies.keys()].join(', ') } }
    : { rule: 'name-for-id', values: { key: 'byline: [{ agency }]', name: id, id: meant } };
}

/** The command that makes what an id or a name stands for; where the id shows the name, with it. */
export function commandFor(kind: Authority, written: string): string {
  const name = written.replace(/[-_]+/g, ' ');
  const isName = written.includes(' ') || (/[^\x20-\x7e]/.test(written) && suggestName(name) === written);
  return `npm run new -- --${options[kind]} ${isName ? `"${name}"` : `"…" --id ${written}`}`;
}

/** An id is of what it names in capitals too, or written as it is spoken. */
const folded = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();

/** The id of what has a name, in whatever edition or spelling. */
export function idByName(kind: Kind, name: string, known: Known): string | null {
  const ids = idsOf(kind, known);
  const names =
    namesOf.get(ids) ??
    new Map([...ids].flatMap(([id, each]) => [id, ...each].map((one) => [folded(one), id])));
  namesOf.set(ids, names);
  return names.get(folded(name)) ?? null;
}

/** What each authority is called, by its id; remembered, for every unknown name of an archive asks for it. */
const namesOf = new WeakMap<ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, string>>();
const idsOfKnown = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

function idsOf(kind: Kind, { site, subjects, stories }: Known): ReadonlyMap<string, readonly string[]> {
  const all = { ...subjects, story: stories, section: site.sections, agency: site.agencies }[kind];
  const kept = idsOfKnown.get(all);
  if (kept) return kept;
  const ids = new Map([...all].map(([id, each]): [string, string[]] => [id, namesIn(each)]));
  idsOfKnown.set(all, ids);
  return ids;
}

const namesIn = (each: Localised | Pick<Subject, 'name'> | Subject): string[] => {
  if (each instanceof Map) return [...each.values()];
  const spellings = 'spellings' in each ? [...each.spellings.values()].flat() : [];
  return [...('name' in each ? each.name.values() : []), ...spellings];
};
