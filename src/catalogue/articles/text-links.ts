import type { TextLink } from '../../markdown/link-list.ts';
import { partPrefix } from '../../markdown/part-id.ts';
import { partNamed } from '../../markdown/part-links.ts';
import type { SetText } from '../../markdown/set-text.ts';
import { nearestName } from '../settings/nearest.ts';
import type { FiledLink } from './record.ts';

/** Parts of every page: its beginning, and where its text begins (layouts/parts/document.tsx). */
const ofEveryPage = ['', 'top', 'content'];

export const isPart = (part: string, parts: readonly string[]) =>
  ofEveryPage.includes(part) || parts.includes(part);

/** The links of a text to parts that it does not have. */
export const missingParts = ({ links, parts }: SetText): TextLink[] =>
  links.filter(({ to }) => to.startsWith('#') && !isPart(to.slice(1), parts));

/** The part that a fragment means, if it is a heading's words; `—` where none is like it. */
export const likelyPart = (part: string, parts: readonly string[]) =>
  partNamed(part, new Set(parts)) ??
  partNamed(part.replace(partPrefix, ''), new Set(parts)) ??
  nearestName(part, parts) ??
  '—';

/** The links of a text to addresses of this site, with their places in its file, where it begins on `line`. */
export const ownLinks = ({ links }: SetText, line: number): FiledLink[] =>
  links.flatMap((link) =>
    link.to.startsWith('/') && !link.to.startsWith('//')
      ? [[link.to, link.line + line - 1, link.column] as const]
      : [],
  );
