import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { localise } from '../newsroom/localised.ts';
import type { EditionId, SectionId } from '../newsroom/names.ts';
import type { Content } from './content.ts';

/** A section's name in an edition. */
export function sectionName({ catalogue }: Content, edition: EditionId, section: SectionId): string {
  const name = catalogue.site.sections.get(section);
  return name ? localise(name, edition) : section;
}

/** Articles by section, in the order of the site. */
export function inSections(
  { catalogue }: Content,
  articles: readonly Article[],
): { section: SectionId; ofSection: Article[] }[] {
  const groups = groupBy(articles, ({ section }) => section);
  return [...catalogue.site.sections.keys()].flatMap((section) => {
    const ofSection = groups.get(section);
    return ofSection ? [{ section, ofSection }] : [];
  });
}
