import { openSearch } from './engine.ts';
import type { Engine } from './findings.ts';

/** The search of an edition, opened when it is first needed; what could not be opened is opened again. */
export function opening(folder: string, basePath: string): () => Promise<Engine> {
  let engine: Promise<Engine> | null = null;
  return () => {
    engine ??= openSearch({ folder, basePath }).catch((failure: unknown) => {
      engine = null;
      throw failure;
    });
    return engine;
  };
}
