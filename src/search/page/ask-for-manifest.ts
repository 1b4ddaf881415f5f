import { manifestName } from '../manifest.ts';

/**
 * Asks for the manifest of a search. Its name stays when it changes, so the host is always asked whether it has (with
 * `no-cache`), however long it lets its files be kept; `reload` fetches it whatever the host says.
 */
export function askForManifest(folder: string, cache: RequestCache = 'no-cache'): Promise<Response> {
  return fetch(folder + manifestName, { cache });
}
