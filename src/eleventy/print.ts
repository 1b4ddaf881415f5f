import { join } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { AllPages } from '../views/all-pages.ts';

/** The generator's own folder, whatever folder it was started from. */
const generator = join(import.meta.dirname, '../..');

/** Prints all pages into a folder. Throws what Eleventy throws, with the cause in front. */
export async function print(pages: AllPages, folder: string): Promise<void> {
  const { Eleventy } = await import('@11ty/eleventy');
  const press = new Eleventy('src/pages', folder, {
    source: 'script',
    quietMode: true,
    configPath: join(generator, '.eleventy.ts'),
    config: (config: UserConfig) => {
      for (const [kind, ofKind] of Object.entries(pages)) config.addGlobalData(kind, ofKind);
    },
  });
  press.disableLogger();
  try {
    await press.write();
  } catch (error) {
    throw error instanceof Error && 'originalError' in error ? error.originalError : error;
  }
}
