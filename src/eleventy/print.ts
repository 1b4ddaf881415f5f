import { join, relative } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { z } from 'zod';
import sijill from '../../.eleventy.ts';
import type { TextName } from '../newsroom/names.ts';
import type { Page } from '../views/page.ts';

/** What Eleventy gives of each file that it would write. */
const printedSchema = z.array(z.object({ outputPath: z.string(), content: z.string() }));

/** The template, as it is written or compiled. */
const templates = join(import.meta.dirname, '../pages');

/** A file of the site: its path within it, and what is in it. */
export interface PrintedFile {
  path: string;
  content: string;
}

/** Eleventy's own stopwatches. */
interface Benchmarks {
  setIsVerbose(isVerbose: boolean): void;
}

/** Eleventy names the files as if it wrote them into this folder. */
const nowhere = 'site';

/**
 * Prints pages; `bodyOf` gives the HTML of a text that a view names. All of it is held in memory at once. Throws
 * what Eleventy throws, with the cause in front.
 */
export async function print(
  pages: readonly Page[],
  bodyOf: (text: TextName) => string,
): Promise<PrintedFile[]> {
  return pages.length === 0 ? [] : press(pages, bodyOf);
}

/** Loads Eleventy and the templates, which takes a second, so that the first pages need not wait for them. */
export async function warmUp(): Promise<void> {
  await press([], () => '');
}

async function press(pages: readonly Page[], bodyOf: (text: TextName) => string): Promise<PrintedFile[]> {
  // Its hook into Node's loader, for templates that change under a running server, slows every later import.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  const { Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(relative('', templates), nowhere, {
    source: 'script',
    quietMode: true,
    configPath: '',
    config: (config: UserConfig) => {
      sijill(config);
      // It would warn of what takes a tenth of the time, and ask of every page whether its HTML is to be parsed.
      for (const group of Object.values<Benchmarks>(config.benchmarkManager.getAll()))
        group.setIsVerbose(false);
      Reflect.deleteProperty(config.transforms, '@11ty/eleventy/html-transformer');
      config.addGlobalData('pages', pages);
      // Eleventy calls a function among its data, and keeps what that gives.
      config.addGlobalData('bodyOf', () => bodyOf);
    },
  });
  eleventy.disableLogger();
  try {
    return printedSchema.parse(await eleventy.toJSON()).map(({ outputPath, content }) => ({
      path: outputPath.replace(`./${nowhere}/`, ''),
      content,
    }));
  } catch (error) {
    throw error instanceof Error && 'originalError' in error ? error.originalError : error;
  }
}
