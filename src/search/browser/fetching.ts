import { Unreachable } from './findings.ts';

/** Gets a file, and remembers it; a failure is not remembered. */
export type Get = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Files by their addresses, each fetched once. Rejects with an Unreachable where one can not be had. */
export function remembering(): Get {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
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

async function fetchFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (failure) {
    throw new Unreachable(`${address} can not be fetched`, { cause: failure });
  }
}
