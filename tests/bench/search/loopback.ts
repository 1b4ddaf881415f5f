import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Partial<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Files served on this machine, with a count of what was asked for. */
export interface Loopback {
  /** Ends in `/`. */
  origin: string;
  bytes(): number;
  requests(): number;
  close(): Promise<void>;
}

/** Serves files by their paths, as they are: nothing is compressed on the way. */
export async function loopback(files: ReadonlyMap<string, Uint8Array>): Promise<Loopback> {
  let [bytes, requests] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(decodeURIComponent(pathname.slice(1)));
    requests += 1;
    bytes += file?.length ?? 0;
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    bytes: () => bytes,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Loads a script over HTTP, which Node does not by itself. */
export async function loadScript(address: string): Promise<unknown> {
  const code = await (await fetch(address)).text();
  // Scripts that are alike must not be one module: each keeps its own WebAssembly.
  return import(`data:text/javascript;base64,${Buffer.from(`${code}\n//${address}`).toString('base64')}`);
}
