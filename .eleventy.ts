import type UserConfig from '@11ty/eleventy/UserConfig';
import { templates } from './src/eleventy/templates.ts';

/**
 * How Eleventy prints: src/pages has one template, with a layout for each kind of page, and the pages are handed to it
 * by src/eleventy/print.ts, which calls this. Where the files go is the job's to say.
 */
export default function sijill(config: UserConfig): void {
  config.setUseGitIgnore(false);
  config.addPlugin(templates);
}
