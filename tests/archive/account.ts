/** What the command says of a build; null where it does not say it. */
export interface ToldAccount {
  /** Pages printed, files written, and their bytes. */
  printed: number | null;
  files: number | null;
  bytes: number | null;
  /** Pages of the whole site. */
  pages: number | null;
  seconds: number | null;
}

const number = (output: string, pattern: RegExp): number | null => {
  const told = pattern.exec(output)?.[1]?.replace(/[,\s]/g, '');
  return told === undefined ? null : Number(told);
};

/** Reads the account that `npm run build` prints; the only place that knows its wording (src/cli/console.ts). */
export const readAccount = (output: string): ToldAccount => ({
  printed: number(output, /printed ([\d,]+) pages?/),
  files: number(output, /wrote ([\d,]+) files?/),
  bytes: number(output, /([\d,]+) bytes/),
  pages: number(output, /articles?, ([\d,]+) pages?/),
  seconds: number(output, /^([\d.]+) s \(/m),
});
