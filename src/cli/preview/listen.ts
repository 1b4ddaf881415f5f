import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { UsageError } from '../command.ts';

/** How many ports are tried, one after the other, where they are taken. */
const tries = 10;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Listens at a port or, where it is taken, one of the next; with port 0 at any that is free. Without `host` only this
 * machine itself is answered, at both of its loopback addresses, since `localhost` may mean either. Gives the
 * address to open. Throws a UsageError where it cannot listen there.
 */
export async function listen(answer: RequestListener, host: string | null, port: number): Promise<string> {
  for (let at = port; at < Math.min(port + tries, 65_536); at += 1) {
    try {
      const opened = await listenAt(answer, host, at);
      return `http://${isIPv6(host ?? '') ? `[${host}]` : (host ?? 'localhost')}:${opened}`;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw new UsageError(reasonOf(error, host, at));
    }
  }
  throw new UsageError(`Port ${port} is taken, and so are the next ones; give another with --port`);
}

function reasonOf(error: unknown, host: string | null, port: number): string {
  switch (codeOf(error)) {
    case 'EACCES':
      return `You may not use port ${port}; give one above 1023 with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine; 0.0.0.0 stands for all that it has`;
    default:
      return `Nothing can be served at port ${port}: ${error instanceof Error ? error.message : error}`;
  }
}

/** Gives the port. Rejects with what went wrong, and listens nowhere then. */
async function listenAt(answer: RequestListener, host: string | null, port: number): Promise<number> {
  if (host !== null) return portOf(await open(answer, host, port));
  const first = await open(answer, '127.0.0.1', port);
  const opened = portOf(first);
  try {
    await open(answer, '::1', opened);
  } catch (error) {
    // A machine may well be without IPv6.
    if (codeOf(error) === 'EADDRINUSE') {
      first.close();
      throw error;
    }
  }
  return opened;
}

async function open(answer: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(answer).listen(port, host);
  await once(server, 'listening');
  server.on('error', ({ message }) => console.error(message));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
