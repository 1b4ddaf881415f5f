import { Unreachable } from './findings.ts';

/** Gets a file, gunzipped where it is gzipped, and remembers it; a failure is not remembered. */
export type Get = (address: string) => Promise<Uint8Array>;

/** Files by their addresses, each fetched once. Rejects with an Unreachable where one can not be had. */
export function remembering(): Get {
  const files = new Map<string, Promise<Uint8Array>>();
  return (address) => {
    const before = files.get(address);
    if (before) return before;
    const file = fetchFile(address).catch((failure: unknown) => {
      files.delete(address);
      throw failure;
    });
    files.set(address, file);
    return file;
  };
}

export const textIn = (file: Uint8Array): string => new TextDecoder().decode(file);

/**
 * A file, gunzipped where it is gzipped; `asked` where it has been asked for already. Rejects with an Unreachable where
 * it can not be had.
 */
export async function fetchFile(address: string, asked?: Promise<Response>): Promise<Uint8Array> {
  try {
    const response = await (asked ?? fetch(address));
    if (!response.ok) throw new Error(String(response.status));
    return await gunzipped(new Uint8Array(await response.arrayBuffer()));
  } catch (failure) {
    throw new Unreachable(`${address} can not be fetched`, { cause: failure });
  }
}

/** A host may have told the browser that the file is gzipped; then it comes as it was before. */
async function gunzipped(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (file[0] !== 0x1f) return file;
  if (typeof DecompressionStream === 'undefined') return (await import('./gunzip.ts')).gunzipSync(file);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A Blob would do in one line, and take 2 ms: Chromium keeps Blobs in another process.
  const [plain] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(file),
    writer.close(),
  ]);
  return new Uint8Array(plain);
}
