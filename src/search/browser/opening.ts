import { openSearch } from './engine.ts';
import type { Engine } from './findings.ts';

/** The search of an edition. */
export interface Opening {
  /** Opens it where it is not open. */
  open: () => Promise<Engine>;
  /** Closes it. The site may be another one since it was opened: opened again, it learns what there is now. */
  close: () => void;
}

export function opening(folder: string, basePath: string): Opening {
  let engine: Promise<Engine> | null = null;
  let wasOpen = false;
  const close = () => {
    engine = null;
  };
  return {
    open() {
      const again = wasOpen;
      wasOpen = true;
      engine ??= openSearch({ folder, basePath, again }).catch((failure: unknown) => {
        close();
        throw failure;
      });
      return engine;
    },
    close,
  };
}
