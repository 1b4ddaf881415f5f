import { feedAddress, tierFile } from '../../newsroom/address.ts';
import { hrefOf } from '../../newsroom/href.ts';
import { contentSecurityPolicy } from '../../newsroom/policy.ts';
import type { Site } from '../../newsroom/site.ts';
import { manifestName } from '../../search/manifest.ts';

/** The headers of all that a pattern of paths meets. */
type Rule = readonly [pattern: string, ...headers: string[]];

/** A file whose name has a hash of what is in it: under that name nothing else will ever be. */
const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/** Pictures alone have these endings in `media`, all of them named after a hash; other files keep their own names. */
const pictureEndings = ['avif', 'webp', 'jpg', 'png', 'gif', 'svg'];

/** Cloudflare Pages takes so many rules (developers.cloudflare.com/pages/configuration/headers, read 2026-11). */
const mostRules = 100;

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. All rules that a path meets hold at once, their values joined, so
 * no two give the same header to one path. What no rule names both hosts have asked for anew each time
 * (`max-age=0, must-revalidate`).
 *
 * Chrome lays out its own page for a PDF by styles that the policy of the PDF forbids (crbug.com/271452), so PDFs have
 * none. Netlify knows neither patterns by ending nor a way to take a header back: there the policy stands on pages, and
 * not on `media`.
 */
export function hostHeaders({
  host,
  basePath,
  editions,
}: Pick<Site, 'host' | 'basePath' | 'editions'>): string {
  const policy = `Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`;
  const everywhere = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'];
  const ofHost: Rule[] =
    host === 'netlify'
      ? [['*', ...everywhere], ['', policy], ...editions.map((id): Rule => [`${id}/*`, policy])]
      : [
          ['*', ...everywhere, policy],
          ['*.pdf', '! Content-Security-Policy'],
          ...pictureEndings.map((ending): Rule => [`media/*.${ending}`, forEver]),
        ];
  const rules: Rule[] = [
    ...ofHost,
    ['assets/*', forEver],
    ...editions.flatMap((id): Rule[] => [
      [tierFile(id, ':tier', '*'), forEver, 'Content-Type: application/gzip'],
      [tierFile(id, '', manifestName), 'Cache-Control: no-cache', 'Content-Type: application/gzip'],
      [
        hrefOf({ basePath: '/' }, feedAddress(id)).slice(1),
        'Content-Type: application/atom+xml; charset=utf-8',
      ],
    ]),
  ];
  return rules
    .slice(0, mostRules)
    .map(([pattern, ...headers]) =>
      [`${basePath}${pattern}`, ...headers.map((each) => `  ${each}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
}
