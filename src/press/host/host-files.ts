import type { Catalogue } from '../../catalogue/summaries/catalogue.ts';
import type { DividedFiles } from '../../catalogue/summaries/volumes.ts';
import { hostHeaders } from './host-headers.ts';
import { hostRedirects } from './host-redirects.ts';

/** What the host that `site.yaml` names reads beside the site, by its path; pages need none of it. */
export function hostFiles(
  catalogue: Pick<Catalogue, 'site' | 'volumes'>,
  divided: Pick<DividedFiles, 'volumes'>,
): Map<string, string> {
  const { site } = catalogue;
  const files = hostRedirects(catalogue, divided);
  if (site.host === 'cloudflare-pages' || site.host === 'netlify') files.set('_headers', hostHeaders(site));
  return files;
}
