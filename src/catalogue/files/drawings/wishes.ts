import { attributeOf, type Part } from './part.ts';
import { type Asked, askedIn, idsOf } from './references.ts';
import { rulesOf } from './rules.ts';

/** What the elements of a drawing ask to be painted besides themselves. */
export interface Wishes {
  /** By an element's index: what its own attributes ask for. */
  own: readonly (readonly Asked[])[];
  /** By an element's index: the ids that its `href` brings. */
  brought: readonly (readonly string[])[];
  /** What the rules of style sheets ask for, by what they are about: `.a`, `#a`, `a`, or `*`. */
  ofRules: ReadonlyMap<string, readonly Asked[]>;
  /** By an element's index: what rules may be about it by. */
  keys: readonly (readonly string[])[];
}

/** Stands for all that variables hold. */
const variables = '--';

/** Links lead to what they name, animations move it, and gradients take each other's colours: none paints it again. */
const withoutPaint = /^(?:a|animate\w*|set|discard|mpath|linearGradient|radialGradient)$/;

export function wishesOf(parts: readonly Part[]): Wishes {
  const ofRules = new Map<string, Asked[]>();
  // What a variable holds is asked for by all that use one.
  const held: Asked[] = [];
  const users = new Set<string>();
  for (const { css } of parts) {
    if (css === '') continue;
    for (const { subjects, css: declared } of rulesOf(css)) {
      const asked = askedIn(declared);
      const keys = subjects ?? ['*'];
      if (/var\(/i.test(declared)) for (const key of keys) users.add(key);
      if (!asked) continue;
      if (/--[\w-]*\s*:/.test(declared)) held.push(asked);
      for (const key of keys) {
        const earlier = ofRules.get(key);
        if (earlier) earlier.push(asked);
        else ofRules.set(key, [asked]);
      }
    }
  }
  const own = parts.map(({ attributes }) =>
    attributes.flatMap(({ name, local, value }) => {
      if (local === 'href') return [];
      const asked = askedIn(value, name);
      if (asked && name === 'style' && /--[\w-]*\s*:/.test(value)) held.push(asked);
      return asked ? [asked] : [];
    }),
  );
  ofRules.set(variables, held);
  const brought = parts.map(({ local, attributes }) =>
    withoutPaint.test(local)
      ? []
      : attributes.flatMap((each) => {
          const to = each.local === 'href' ? each.value.trim() : '';
          return to.startsWith('#') ? idsOf(to.slice(1)) : [];
        }),
  );
  return { own, brought, ofRules, keys: parts.map((part) => keysOf(part, users)) };
}

/** What rules may be about an element by; rules that use variables are about what those hold as well. */
function keysOf(part: Part, users: ReadonlySet<string>): string[] {
  const classes = (attributeOf(part, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  const id = attributeOf(part, 'id');
  const names = [
    '*',
    part.local,
    ...new Set(classes.map((name) => `.${name}`)),
    ...(id === undefined ? [] : [`#${id}`]),
  ];
  const isUser =
    names.some((name) => users.has(name)) || part.attributes.some(({ value }) => /var\(/i.test(value));
  return isUser ? [...names, variables] : names;
}
