/** A line of YAML: the spaces and the signs of a list before it, its key where it has one, and what follows. */
export interface KeyLine {
  lead: string;
  key: string | null;
  value: string;
  /** Where the value begins, as an offset in the source. */
  valueAt: number;
  /** The ends of the line in the source. */
  from: number;
  to: number;
}

const pattern = /^([ \t]*(?:-[ \t]+)*)(?:([^\s:#"'[{\]}][^:]*?)[ \t]*:(?:[ \t]+|$))?(.*)$/;

/** The line in which an offset of the source stands. */
export function keyLineAt(source: string, offset: number): KeyLine {
  const from = source.slice(0, offset).lastIndexOf('\n') + 1;
  const end = source.indexOf('\n', from);
  const to = end < 0 ? source.length : end;
  const line = source.slice(from, to);
  const [, lead = '', key = null, value = ''] = pattern.exec(line) ?? [];
  return { lead, key, value: value.trimEnd(), valueAt: to - value.length, from, to };
}

/** A text between the quotation marks of YAML that change nothing in it. */
export const quoted = (text: string) =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** The line with another value, as an editor can paste it. */
export const withValue = ({ lead, key }: Pick<KeyLine, 'lead' | 'key'>, value: string) =>
  `${lead.trimStart()}${key === null ? '' : `${key}: `}${value}`;

/** The source with another line in the place of one. */
export const replaceLine = (source: string, { from, to }: KeyLine, line: string) =>
  source.slice(0, from) + line + source.slice(to);
