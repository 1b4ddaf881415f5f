import { type CalendarDate, compareDates, isoDate } from '../../language/calendar-date.ts';
import type { ArticleKey } from '../../newsroom/address.ts';
import type { ListId } from '../../newsroom/list-id.ts';
import type { EditionId, VolumeId } from '../../newsroom/names.ts';
import { mentionFingerprint, translationGroups, volumeOf } from '../articles/translations.ts';
import {
  latestCount,
  type Mention,
  mostArticles,
  type Part,
  storyReach,
  type VolumeSummary,
} from './summary.ts';
import type { KnownVolume } from './volumes.ts';

/** The dates before and after a volume's own that have pages. */
interface Neighbours<T> {
  before: T | null;
  after: T | null;
}

/**
 * All that a volume's pages show of other volumes, as far as summaries tell it: plain data, so that a volume whose
 * context is as it was need not be loaded for what changed in others.
 */
export interface Context {
  years: Neighbours<number>;
  months: Neighbours<CalendarDate>;
  days: Neighbours<CalendarDate>;
  /** The dates of this volume, as ISO has them, on which other editions have pages too. */
  otherEditions: Readonly<Record<EditionId, readonly string[]>>;
  /** By story, at most `storyReach` articles on either side, oldest first. */
  stories: Readonly<Record<string, { before: readonly Mention[]; after: readonly Mention[] }>>;
  /** By article, the names of all articles that say the same and how other volumes' ones are mentioned. */
  translations: Readonly<Record<ArticleKey, readonly { key: ArticleKey; fingerprint: string | null }[]>>;
  /** The lists of which each year has a page. */
  longLists: readonly ListId[];
  /** The stories that are longer than one timeline, of which each year has a page. */
  longStories: readonly string[];
  /** The volume before, to which related articles reach back. */
  earlier: { volume: VolumeId; fingerprint: string } | null;
}

type Volumes = ReadonlyMap<EditionId, readonly KnownVolume[]>;

/** Gives the context of each volume. */
export function contexts(volumes: Volumes): (volume: KnownVolume) => Context {
  const all = [...volumes.values()].flat();
  const summaries = new Map(all.map(({ id, summary }) => [id, summary]));
  const groups = translationGroups(summaries);
  const groupsOf = new Map<VolumeId, ArticleKey[]>();
  for (const key of groups.keys()) groupsOf.set(volumeOf(key), [...(groupsOf.get(volumeOf(key)) ?? []), key]);
  const totals = (partsOf: (summary: VolumeSummary) => Readonly<Record<string, Part>>) =>
    new Map([...volumes].map(([edition, ofEdition]) => [edition, totalsOf(ofEdition, partsOf)]));
  const listTotals = totals(({ lists }) => lists);
  const storyTotals = totals(({ stories }) => stories);
  const namesOver = <Name extends string>(
    most: number,
    parts: Readonly<Record<Name, Part>>,
    total: ReadonlyMap<string, number> | undefined,
  ) => (Object.keys(parts) as Name[]).filter((name) => (total?.get(name) ?? 0) > most);
  return (volume) => {
    const { id, edition, year, summary } = volume;
    const ofEdition = volumes.get(edition) ?? [];
    const position = ofEdition.indexOf(volume);
    const earlier = ofEdition.slice(position + 1);
    const later = ofEdition.slice(0, position).reverse();
    const [previous] = earlier;
    return {
      years: { before: previous?.year ?? null, after: later[0]?.year ?? null },
      months: neighbours(earlier, later, ({ month, day }) => month !== undefined && day === undefined),
      days: neighbours(earlier, later, ({ day }) => day !== undefined),
      otherEditions: Object.fromEntries(
        [...volumes].flatMap(([other, ofOther]) => {
          const same = other === edition ? undefined : ofOther.find((each) => each.year === year);
          return same ? [[other, sharedDates(summary, same.summary)]] : [];
        }),
      ),
      stories: Object.fromEntries(
        Object.keys(summary.stories).map((story) => [story, storyBeyond(story, earlier, later)]),
      ),
      translations: Object.fromEntries(
        (groupsOf.get(id) ?? []).map((key) => [
          key,
          (groups.get(key) ?? []).map((member) => ({
            key: member,
            // A volume's own articles are known to it.
            fingerprint: volumeOf(member) === id ? null : (mentionFingerprint(summaries, member) ?? null),
          })),
        ]),
      ),
      longLists: namesOver(latestCount, summary.lists, listTotals.get(edition)),
      longStories: namesOver(mostArticles, summary.stories, storyTotals.get(edition)),
      earlier: previous ? { volume: previous.id, fingerprint: previous.summary.newest } : null,
    };
  };
}

/** How many articles volumes have of each list, or of each story. */
function totalsOf(
  volumes: readonly KnownVolume[],
  partsOf: (summary: VolumeSummary) => Readonly<Record<string, Part>>,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { summary } of volumes) {
    for (const [name, { count }] of Object.entries(partsOf(summary)))
      totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return totals;
}

const known = new WeakMap<VolumeSummary, CalendarDate[]>();

/** Days, months and years that have pages, each once, earliest first. */
function datesOf(summary: VolumeSummary): CalendarDate[] {
  const dates = known.get(summary) ?? reckonDates(summary);
  known.set(summary, dates);
  return dates;
}

function reckonDates({ dates }: VolumeSummary): CalendarDate[] {
  const all = new Map<string, CalendarDate>();
  for (const iso of Object.keys(dates)) {
    const [year = 0, month, day] = iso.split('-').map(Number);
    const [ofYear = '', ofMonth] = iso.split('-');
    all.set(ofYear, { year });
    if (month !== undefined) all.set(`${ofYear}-${ofMonth}`, { year, month });
    if (day !== undefined) all.set(iso, { year, month, day });
  }
  return [...all.values()].sort(compareDates);
}

/** `earlier` and `later` volumes have the nearest first. */
function neighbours(
  earlier: readonly KnownVolume[],
  later: readonly KnownVolume[],
  isWanted: (date: CalendarDate) => boolean,
): Neighbours<CalendarDate> {
  const wanted = (volume: KnownVolume) => datesOf(volume.summary).filter(isWanted);
  const first = <T>(volumes: readonly KnownVolume[], pick: (dates: CalendarDate[]) => T | undefined) => {
    for (const volume of volumes) {
      const found = pick(wanted(volume));
      if (found !== undefined) return found;
    }
    return null;
  };
  return { before: first(earlier, (dates) => dates.at(-1)), after: first(later, (dates) => dates[0]) };
}

const isoDates = (summary: VolumeSummary) => datesOf(summary).map(isoDate);

function sharedDates(own: VolumeSummary, other: VolumeSummary): string[] {
  const others = new Set(isoDates(other));
  return isoDates(own).filter((date) => others.has(date));
}

function storyBeyond(story: string, earlier: readonly KnownVolume[], later: readonly KnownVolume[]) {
  // A story may be called what every object has.
  const partOf = ({ stories }: VolumeSummary) => (Object.hasOwn(stories, story) ? stories[story] : undefined);
  const before = mentions(earlier, (summary) => partOf(summary)?.last.toReversed() ?? []);
  const after = mentions(later, (summary) => partOf(summary)?.first ?? []);
  return { before: before.reverse(), after };
}

/** The first mentions of volumes, as many as stand beside an article. */
function mentions(
  volumes: readonly KnownVolume[],
  pick: (summary: VolumeSummary) => readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  for (const { summary } of volumes) {
    if (found.length >= storyReach) break;
    found.push(...pick(summary));
  }
  return found.slice(0, storyReach);
}
