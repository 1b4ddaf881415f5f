import type { ForeignLink } from '../catalogue/summaries/foreign-links.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Format } from './console.ts';

/** Links to other hosts: each host with how many there are, and under it each with its place; or one JSON document. */
export function linkReport(links: readonly ForeignLink[], content: string, format: Format): string {
  if (format === 'json') return JSON.stringify({ content, links }, null, 2);
  return [...groupBy(links, ({ host }) => host)]
    .flatMap(([host, ofHost]) => [
      `${host} (${ofHost.length})`,
      ...ofHost.map(({ url, file, line, column }) => `  ${content}/${file}:${line}:${column} ${url}`),
    ])
    .join('\n');
}
