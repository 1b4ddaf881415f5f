import { types } from 'micromark-util-symbol';
import type { Construct, Event, Point, Resolver, Token, TokenizeContext } from 'micromark-util-types';
import { deepest } from '../depth.ts';
import { TooMuch } from '../too-much.ts';

/** A run of `*` or `_`, and the spans that it ends and begins, each list from the innermost. */
interface Run {
  token: Token;
  marker: string;
  /** How many signs are left of it. */
  rest: number;
  ends: Span[];
  begins: Span[];
}

/** What is marked by one sign at each end, or strongly by two. */
interface Span {
  group: Token;
  text: Token;
  opening: Token;
  closing: Token;
}

/**
 * Pairs the runs of `*` and `_` of a paragraph as micromark's own resolver does (`micromark-core-commonmark` 2.0.4,
 * attention.js), in time that grows with their number: that one looks back at everything before each run that can
 * close, and copies what is marked for each span around it, so that `*a_ ` repeated to 64 KB took it a minute. As in the
 * algorithm of CommonMark 0.31.2 (appendix, “process emphasis”) it is kept how far back nothing opens for a run of its
 * kind. Throws TooMuch where spans lie deeper in one another than a text may have them.
 */
export const resolveAttention: Resolver = (events, context) => {
  const runs = new Map<Token, Run>();
  for (const [, token] of events) {
    if (token.type !== 'attentionSequence' || runs.has(token)) continue;
    const marker = context.sliceSerialize(token).charAt(0);
    runs.set(token, { token, marker, rest: lengthOf(token), ends: [], begins: [] });
  }
  if (runs.size === 0) return events;
  pair([...runs.values()]);
  const made = rebuilt(events, runs, context);
  // The list must stay the same one: micromark holds it.
  events.length = 0;
  for (const event of made) events.push(event);
  return events;
};

const lengthOf = ({ start, end }: Token) => end.offset - start.offset;

function pair(runs: readonly Run[]): void {
  const open: Run[] = [];
  /** For each kind of closing run, below which of the open ones none fits it. */
  const floors = new Map<string, number>();
  for (const run of runs) {
    while (run.token._close && run.rest > 0) {
      const kind = `${run.marker}${run.token._open ? 1 : 0}${run.rest % 3}`;
      const place = lastFit(open, run, floors.get(kind) ?? 0);
      const opener = open[place];
      if (!opener) {
        floors.set(kind, open.length);
        break;
      }
      join(opener, run);
      open.length = opener.rest > 0 ? place + 1 : place;
      // What is left of an opener is a run of another length.
      for (const [each, floor] of floors) floors.set(each, Math.min(floor, place));
    }
    if (run.token._open && run.rest > 0) open.push(run);
  }
}

function lastFit(open: readonly Run[], closer: Run, floor: number): number {
  for (let place = open.length - 1; place >= floor; place--) {
    const opener = open[place];
    if (opener && fits(opener, closer)) return place;
  }
  return -1;
}

/** Where one of two runs can do both, open and close, their lengths decide (CommonMark, section 6.2, rules 9 and 10). */
const fits = (opener: Run, closer: Run) =>
  opener.marker === closer.marker &&
  !(
    (opener.token._close || closer.token._open) &&
    closer.rest % 3 !== 0 &&
    (opener.rest + closer.rest) % 3 === 0
  );

/** Takes the signs of a span from the end of the run that opens it and from the start of the one that closes it. */
function join(opener: Run, closer: Run): void {
  const size = opener.rest > 1 && closer.rest > 1 ? 2 : 1;
  const [before, start] = [moved(opener.token.end, -size), { ...opener.token.end }];
  const [end, after] = [{ ...closer.token.start }, moved(closer.token.start, size)];
  const [group, text, sequence] =
    size === 2
      ? ([types.strong, types.strongText, types.strongSequence] as const)
      : ([types.emphasis, types.emphasisText, types.emphasisSequence] as const);
  const span: Span = {
    group: { type: group, start: before, end: after },
    text: { type: text, start, end },
    opening: { type: sequence, start: before, end: start },
    closing: { type: sequence, start: end, end: after },
  };
  opener.token.end = { ...before };
  closer.token.start = { ...after };
  opener.rest -= size;
  closer.rest -= size;
  opener.begins.push(span);
  closer.ends.push(span);
}

/** A run lies within one line. */
const moved = (point: Point, by: number): Point => ({
  ...point,
  column: point.column + by,
  offset: point.offset + by,
  _bufferIndex: point._bufferIndex + by,
});

/** The events with those of the spans; what is left of a run is text. */
function rebuilt(events: readonly Event[], runs: ReadonlyMap<Token, Run>, context: TokenizeContext): Event[] {
  // What else marks words within a line is paired within each span by itself.
  const others = (context.parser.constructs.insideSpan.null ?? []).filter(
    (each) => 'name' in each && each.name === 'strikethrough',
  );
  const parts: Event[][] = [[]];
  const put = (...added: Event[]) => parts.at(-1)?.push(...added);
  for (const event of events) {
    const [kind, token] = event;
    const run = runs.get(token);
    if (!run) put(event);
    else if (kind === 'enter') {
      for (const { text, closing, group } of run.ends) {
        const within = resolvedWith(others, parts.pop() ?? [], context);
        for (const each of within) put(each);
        put(
          ['exit', text, context],
          ['enter', closing, context],
          ['exit', closing, context],
          ['exit', group, context],
        );
      }
      token.type = types.data;
      if (run.rest > 0) put(['enter', token, context], ['exit', token, context]);
      for (const { text, opening, group } of run.begins.toReversed()) {
        put(
          ['enter', group, context],
          ['enter', opening, context],
          ['exit', opening, context],
          ['enter', text, context],
        );
        parts.push([]);
        if (parts.length > deepest)
          throw new TooMuch('deep-text', group.start.line, { depth: String(deepest) });
      }
    }
  }
  return parts[0] ?? [];
}

function resolvedWith(
  constructs: readonly Pick<Construct, 'resolveAll'>[],
  events: Event[],
  context: TokenizeContext,
): Event[] {
  return constructs.reduce((all, { resolveAll }) => resolveAll?.(all, context) ?? all, events);
}
