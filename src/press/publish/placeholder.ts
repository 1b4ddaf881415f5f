import type { Reference } from '../../catalogue/settings/reference.ts';
import { directionOf } from '../../language/direction.ts';
import { say } from '../../language/phrase.ts';
import { contentSecurityPolicy } from '../../newsroom/policy.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * What stands for the blink of an eye where a page is about to appear, or to go, among others that link to it: it
 * links nowhere, and asks for itself again after a second.
 */
export function placeholderPage({ site, editions }: Reference, path: string): string {
  const edition =
    [...editions.values()].find(({ id }) => path.startsWith(`${id}/`)) ?? editions.get(site.editions[0]);
  const language = edition?.locale.language ?? 'en';
  const text = edition ? escaped(say(edition.locale, 'beingPublished')) : '';
  return (
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8">` +
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">` +
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="1"><title>${text}</title><p>${text}`
  );
}
