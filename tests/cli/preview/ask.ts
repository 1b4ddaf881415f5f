import { connect } from 'node:net';

/** What a server answered to bytes that were sent to it as they are: its status, and all of the answer. */
export interface Answer {
  /** Null where it only let go of the connection. */
  status: number | null;
  text: string;
}

/** Sends bytes to a server on this machine and waits until the connection ends; `hangsUp`, having sent them, first. */
export function askRaw(port: number, bytes: string | Uint8Array, hangsUp = false): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => (hangsUp ? socket.end(bytes) : socket.write(bytes)));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    // The server may be gone before all has been sent.
    socket.on('error', () => {});
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString();
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
      resolve({ status: status === undefined ? null : Number(status), text });
    });
  });
}

/** A request as it goes over the line: its target, and headers that differ from those of someone at this machine. */
export function request(
  target: string,
  headers: Readonly<Record<string, string | null>> = {},
  method = 'GET',
): string {
  const sent = Object.entries({ Host: 'localhost:8080', Connection: 'close', ...headers });
  const lines = sent.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${[`${method} ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}
