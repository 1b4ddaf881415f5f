import type { Listed, Names, Result } from './findings.ts';
import { excerptOf, type FindAsked, markedRuns } from './marked.ts';
import { own } from './own.ts';
import type { Hit } from './rank.ts';

/** What a result shows of an article that was found. */
export async function resultOf(
  { tier, place, matches }: Hit,
  findAsked: FindAsked,
  basePath: string,
  names: Names,
): Promise<Result> {
  const { url, title, text, published, section, kicker, dateline } = await tier.text(place);
  return {
    href: basePath + url.replace(/^\//, ''),
    title: markedRuns(title, findAsked),
    excerpt: excerptOf(
      text,
      matches.map((match) => match?.positions ?? []),
      findAsked,
    ),
    published,
    kicker,
    dateline,
    section: own(names.section, section) ?? null,
  };
}

/** What a list says of an article that was found. */
export async function listedOf({ tier, place }: Hit, basePath: string, names: Names): Promise<Listed> {
  const { url, section, ...listed } = await tier.listed(place);
  return {
    ...listed,
    href: basePath + url.replace(/^\//, ''),
    section: own(names.section, section) ?? null,
  };
}
