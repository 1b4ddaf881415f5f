import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A running server: `origin` is `http://127.0.0.1:PORT`, without the base path. */
export interface Server {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files as a host does, under a base path that begins and ends with `/`: a folder's
 * address gives its `index.html`, and what is not there the folder's own `404.html`, or plain words. Every answer has
 * the `headers`.
 */
export async function serve(
  folder: string,
  basePath = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(basePath) ? path.slice(basePath.length) : null;
    const name = file === '' || file?.endsWith('/') ? `${file}index.html` : file;
    const found = name === null ? null : await read(join(folder, name));
    const type = found && name ? (types[extname(name)] ?? 'application/octet-stream') : types['.html'];
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...headers });
    response.end(found ?? (await read(join(folder, '404.html'))) ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((failure) => (failure ? reject(failure) : resolve()));
      }),
  };
}

function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}
