import bcd, {
  type BrowserName,
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data/forLegacyNode';
import { oldestBrowsers } from '../src/press/media/make-assets.ts';

/** The browsers that the site is made for, by MDN's names, with their oldest versions. */
const oldest = oldestBrowsers().map((browser): [BrowserName, number] => {
  const [, name = '', version] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
  const known = bcd.browsers[(name === 'ios' ? 'safari_ios' : name) as BrowserName];
  if (!known) throw new Error(`MDN's data have no browser ${name}`);
  return [(name === 'ios' ? 'safari_ios' : name) as BrowserName, Number(version)];
});

/** Whether any of the oldest browsers lacks what MDN's data tell of, as far as they know. */
function isNewer({ support }: CompatStatement): boolean {
  return oldest.some(([browser, version]) => {
    const statements = [support[browser] ?? []].flat();
    return !statements.some(({ version_added: added, flags, prefix, alternative_name: other }) => {
      if (flags || prefix || other || added === false || added === 'preview') return false;
      return Number(added.replace('≤', '')) <= version;
    });
  });
}

const identifiers = (parent: Identifier): [name: string, Identifier][] =>
  Object.keys(parent).flatMap((name) => {
    const child = name === '__compat' ? undefined : parent[name];
    return child ? [[name, child]] : [];
  });

/** What scripts find by a name, as the way to it: `['Array', 'findLast']`, `['structuredClone']`. */
export function newerNames(): string[][] {
  const within = (parent: Identifier, way: readonly string[]): string[][] =>
    identifiers(parent).flatMap(([key, child]) => {
      const name = key.replace(/_static$/, '');
      if (!/^[A-Za-z_]\w*$/.test(name) || key.endsWith('_event') || !child.__compat) return [];
      const here = [...way, name];
      if (isNewer(child.__compat)) return name === way.at(-1) ? [] : [here];
      return here.length < 3 ? within(child, here) : [];
    });
  const { _globals: globals = {}, ...interfaces } = bcd.javascript.builtins ?? {};
  const { _globals: functions = {}, ...api } = bcd.api;
  return [globals, interfaces as Identifier, functions, api as Identifier].flatMap((each) =>
    within(each, []),
  );
}

/** What of a style sheet some of the oldest browsers do not know: properties, their values, selectors and rules. */
export function newerStyles(sheet: string): string[] {
  const { properties = {}, selectors = {}, 'at-rules': rules = {} } = bcd.css;
  const found = new Set<string>();
  const look = (what: string, feature: Identifier | undefined) => {
    if (feature?.__compat && isNewer(feature.__compat)) found.add(what);
  };
  for (const [, property = '', value = ''] of sheet.matchAll(/[{;]([a-z-]+):([^;{}]+)/g)) {
    look(property, properties[property]);
    for (const word of value.match(/(?<![\w-])[a-z][a-z-]+/g) ?? [])
      look(
        `${property}: ${word}`,
        properties[property]?.[word.replaceAll('-', '_')] ?? properties[property]?.[word],
      );
  }
  for (const [, prelude = ''] of sheet.matchAll(/([^{};]+)\{/g)) {
    for (const [, name = ''] of prelude.matchAll(/:{1,2}([a-z-]+)/g)) look(`:${name}`, selectors[name]);
  }
  for (const [, name = ''] of sheet.matchAll(/@([a-z-]+)/g)) look(`@${name}`, rules[name]);
  return [...found].sort();
}
