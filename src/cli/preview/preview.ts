import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import send from 'send';
import { refusalOf } from './caller.ts';
import { findFile } from './find-file.ts';
import { openReloads, reloadAddresses, reloadScript } from './reload.ts';

/** A site as it is shown on this machine. */
export interface Preview {
  answer: RequestListener;
  /** The site has changed: its pages that are open load themselves anew. It lies at `basePath` from now on. */
  changed: (basePath: string) => void;
}

/** On every answer: browsers ask each time, take nothing for what it is not, and show nothing to another site's page. */
const headers = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Shows the site in a folder; `knownName` is the name that it may be called by, beside `localhost` and numbers. */
export function openPreview(folder: string, knownName: string | null): Preview {
  const reloads = openReloads();
  let basePath = '/';

  const words = (response: ServerResponse, status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);

  async function showPage(response: ServerResponse, status: number, file: string): Promise<void> {
    const page = reloads.withScript(await readFile(join(folder, file), 'utf8'));
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }

  async function showNothing(response: ServerResponse): Promise<void> {
    try {
      await showPage(response, 404, '404.html');
    } catch {
      const page = reloads.withScript(
        '<!doctype html><title>404</title><p>There is no such page, or not yet.\n',
      );
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  }

  async function show(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refusal = refusalOf(request, knownName);
    if (refusal) {
      if (refusal.status === 405) response.setHeader('allow', 'GET, HEAD');
      words(response, refusal.status, refusal.words);
      return;
    }
    const { url = '/' } = request;
    if (url === reloadAddresses.changes && request.method === 'GET') return reloads.listen(response);
    if (url === reloadAddresses.script) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(reloadScript);
      return;
    }
    const found = findFile(folder, basePath, url);
    if (found === 'no address') words(response, 400, 'This is no address.');
    else if (found === 'nothing') await showNothing(response);
    else if ('location' in found) response.writeHead(302, { location: found.location }).end();
    else if (found.file.endsWith('.html')) await showPage(response, 200, found.file);
    else {
      const path = found.file.split('/').map(encodeURIComponent).join('/');
      send(request, path, { root: resolve(folder), cacheControl: false, index: false }).pipe(response);
    }
  }

  return {
    answer: (request, response) =>
      void show(request, response).catch((error: unknown) => {
        console.error(`${request.url}: ${error instanceof Error ? error.message : error}`);
        if (response.headersSent) response.destroy();
        else words(response, 500, 'This could not be read; the terminal says why.');
      }),
    changed(path) {
      basePath = path;
      reloads.changed();
    },
  };
}
