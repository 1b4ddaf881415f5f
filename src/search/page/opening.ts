import { openSearch } from '../engine/engine.ts';
import type { Engine } from '../engine/findings.ts';
import { askForManifest } from './ask-for-manifest.ts';

/** The search of an edition. */
export interface Opening {
  /** Opens it where it is not open. */
  open: () => Promise<Engine>;
  /**
   * Closes it. The site may be another one since it was opened: opened again, it learns what there is now, whatever the
   * browser keeps where it had `failed`.
   */
  close: (failed: boolean) => void;
}

/** An edition's search, not yet open; `asked` is its manifest, where that has been asked for. */
export function opening(folder: string, basePath: string, asked?: Promise<Response>): Opening {
  let engine: Promise<Engine> | null = null;
  let manifest = asked;
  let hasFailed = false;
  const close = (failed: boolean) => {
    engine = null;
    hasFailed = failed;
  };
  return {
    open() {
      engine ??= openSearch({
        folder,
        basePath,
        asked: manifest ?? askForManifest(folder, hasFailed ? 'reload' : 'no-cache'),
      }).catch((failure: unknown) => {
        close(true);
        throw failure;
      });
      manifest = undefined;
      return engine;
    },
    close,
  };
}
