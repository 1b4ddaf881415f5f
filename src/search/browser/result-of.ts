import type { Names, Result } from './findings.ts';
import { excerptOf, type FindAsked, markedRuns } from './marked.ts';
import { own } from './own.ts';
import type { Hit } from './rank.ts';

/** What a result shows of an article that was found. */
export async function resultOf(
  { tier, place }: Hit,
  findAsked: FindAsked,
  basePath: string,
  names: Names,
): Promise<Result> {
  const { url, content, meta, filters } = await tier.fragment(place);
  const [section = ''] = filters.section ?? [];
  return {
    href: basePath + url.replace(/^\//, ''),
    title: markedRuns(meta.title ?? '', findAsked),
    excerpt: excerptOf(content, findAsked),
    published: meta.date ?? '',
    kicker: meta.kicker ?? null,
    dateline: meta.dateline ?? null,
    section: own(names.section, section) ?? null,
  };
}
