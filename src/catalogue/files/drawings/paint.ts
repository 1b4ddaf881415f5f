import {
  type Added,
  addedBy,
  addedTogether,
  type Burden,
  burdened,
  nothing,
  ownBurden,
  repeated,
  together,
  wholeOfStep,
} from './burden.ts';
import { tooFineDashes } from './dashes.ts';
import { type DrawingProblem, drawingProblem } from './drawing-problem.ts';
import { sharesOf } from './extent.ts';
import { dearestFilter, filterCost } from './filter-cost.ts';
import { orderOf } from './order.ts';
import { attributeOf, type Part } from './part.ts';
import type { Asked } from './references.ts';
import { wishesOf } from './wishes.ts';

/**
 * Of elements that a browser paints for a drawing, with those that it paints again: 15,000 uses of a circle, which are
 * 30,000 elements, take Chromium 147 1.5 seconds on two cores without a graphics card, a map of 20,000 paths 1.7.
 */
export const mostPainted = 40_000;

/** Of masks, patterns and their like in what each other shows; programs that draw write two or three. */
export const mostLayers = 6;

/** Something that is asked for, by its index. */
interface Target {
  to: number;
  isAtPoints: boolean;
  /** How many times it is asked for. */
  times: number;
}

/** Of different parts that a rule asks for in one of those; programs write one. */
const mostExcluded = 20;

/**
 * Counts what a browser paints for the parts of a drawing, which stand in the order of its file, in time that grows as
 * the drawing does: what would keep a browser too long; nothing where any reader's machine can paint it.
 */
export function paintProblems(parts: readonly Part[]): DrawingProblem[] {
  const heavy = parts.find((part) => part.local === 'filter' && filterCost(part.children) > dearestFilter);
  if (heavy) return [drawingProblem('heavy-filter', heavy.offset)];

  const fine = tooFineDashes(parts);
  if (fine) return [drawingProblem('fine-dashes', fine.offset, named(fine))];

  const { own, brought, ofRules, keys } = wishesOf(parts);
  const places = new Map(parts.map((part, at) => [part, at]));
  const ids = new Map<string, number>();
  for (const [at, part] of parts.entries()) {
    const id = attributeOf(part, 'id');
    if (id !== undefined && !ids.has(id)) ids.set(id, at);
  }
  const found = (names: readonly string[]) => names.flatMap((name) => ids.get(name) ?? []);
  const targetsOf = (asked: readonly Asked[]): Target[] => {
    const targets = new Map<string, Target>();
    for (const { ids, isAtPoints } of asked)
      for (const to of found(ids)) {
        const key = `${to} ${isAtPoints}`;
        const known = targets.get(key);
        if (known) known.times++;
        else targets.set(key, { to, isAtPoints, times: 1 });
      }
    return [...targets.values()];
  };

  // Behind the parts stand the rules: what they ask for is put together once for all that they are about.
  const rules = [...ofRules].map(([key, asked], at) => {
    const targets = targetsOf(asked);
    const named = new Set(targets.map(({ to }) => to));
    return { key, effects: effectsOf(asked), targets, named, node: parts.length + at };
  });
  const ruleOf = new Map(rules.map((rule) => [rule.key, rule]));
  const holders = holdersOf(parts, places);
  const nodes = parts.map((part, at) => {
    const targets = targetsOf(own[at] ?? []);
    let effects = effectsOf(own[at] ?? []);
    const ruled: number[] = [];
    for (const key of keys[at] ?? []) {
      const rule = ruleOf.get(key);
      if (!rule) continue;
      // `path { marker-end: url(#arrow) }` is about the path in the arrow too, and browsers leave it out there.
      const around = holders[at]?.filter((each) => rule.named.has(each)) ?? [];
      if (around.length > 0 && rule.named.size <= mostExcluded) {
        targets.push(...rule.targets.filter(({ to }) => !around.includes(to)));
        effects += rule.effects;
      } else ruled.push(rule.node);
    }
    const held = [...part.children.flatMap((child) => places.get(child) ?? []), ...found(brought[at] ?? [])];
    return { held, targets, effects, ruled };
  });
  const ordered = orderOf([
    ...nodes.map(({ held, targets, ruled }) => [...held, ...ruled, ...targets.map(({ to }) => to)]),
    ...rules.map(({ targets }) => targets.map(({ to }) => to)),
  ]);
  if ('circle' in ordered) return circular(ordered.circle, parts);

  const burdens: Burden[] = sharesOf(parts).flatMap((share, at) =>
    parts.slice(at, at + 1).map((part) => ownBurden(part, share)),
  );
  const ofRule: Added[] = [];
  const burdenAt = (at: number): Burden[] => burdens.slice(at, at + 1);
  const asking = (effects: number, targets: readonly Target[]): Added[] => [
    { ...nothing, once: effects, ofWhole: wholeOfStep * effects },
    ...targets.flatMap(({ to, isAtPoints, times }) => {
      const [part, burden] = [parts[to], burdens[to]];
      return part && burden ? [repeated(addedBy(part, burden, isAtPoints), times)] : [];
    }),
  ];
  for (const at of ordered.order) {
    const node = nodes[at];
    if (node) {
      const plain = together([...burdenAt(at), ...node.held.flatMap(burdenAt)]);
      const ofRules = node.ruled.flatMap((rule) => ofRule[rule - parts.length] ?? []);
      burdens[at] = burdened(plain, addedTogether([...asking(node.effects, node.targets), ...ofRules]));
      continue;
    }
    const rule = rules[at - parts.length];
    if (rule) ofRule[at - parts.length] = addedTogether(asking(rule.effects, rule.targets));
  }
  return tooMuch(parts, burdens);
}

const effectsOf = (asked: readonly Asked[]) => asked.reduce((sum, { effects }) => sum + effects, 0);

/** By a part's index: the parts around it that others may ask for. */
function holdersOf(parts: readonly Part[], places: ReadonlyMap<Part, number>): number[][] {
  const holders: number[][] = parts.map(() => []);
  for (const [at, part] of parts.entries()) {
    const around = holders[at] ?? [];
    const own = /^(?:mask|clipPath|filter|pattern|hatch|marker)$/.test(part.local) ? [...around, at] : around;
    holders[at] = own;
    for (const child of part.children) {
      const place = places.get(child);
      if (place !== undefined) holders[place] = own;
    }
  }
  return holders;
}

function circular(circle: readonly number[], parts: readonly Part[]): DrawingProblem[] {
  const [first] = circle.flatMap((at) => parts[at] ?? []).sort((a, b) => a.offset - b.offset);
  return first ? [drawingProblem('circular-drawing', first.offset, named(first))] : [];
}

/** The least part that is too much by itself, for the others only hold or use it. */
function tooMuch(parts: readonly Part[], burdens: readonly Burden[]): DrawingProblem[] {
  const least = (sizeOf: (burden: Burden) => number, most: number) => {
    let found: { part: Part; size: number } | null = null;
    for (const [at, burden] of burdens.entries()) {
      const [part, size] = [parts[at], sizeOf(burden)];
      if (part && size > most && (!found || size < found.size)) found = { part, size };
    }
    return found;
  };
  const layered = least(({ layers }) => layers, mostLayers);
  if (layered) return [drawingProblem('layered-drawing', layered.part.offset, { most: String(mostLayers) })];
  const heavy = least(({ size }) => size, mostPainted);
  if (!heavy) return [];
  const values = { ...named(heavy.part), painted: String(Math.ceil(heavy.size)), most: String(mostPainted) };
  return [drawingProblem('heavy-drawing', heavy.part.offset, values)];
}

function named(part: Part): { element: string } {
  const id = attributeOf(part, 'id');
  return { element: id === undefined ? `<${part.local}>` : `<${part.local} id="${id}">` };
}
