import type { YAMLError } from 'yaml';
import { everyKey } from '../schema/every-key.ts';
import { type KeyLine, keyLineAt, quoted, replaceLine, withValue } from './key-line.ts';
import { replaced, type YamlProblem } from './yaml-problem.ts';

/** A line that begins with tabs. */
export function tabs(source: string, line: KeyLine): YamlProblem {
  const whole = source.slice(line.from, line.to);
  const mended = whole.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
  return {
    rule: 'tab-indentation',
    offset: line.from,
    values: {},
    mended: replaceLine(source, line, mended),
  };
}

/** What is wrong with how a line stands among the others. */
export function ofLine(source: string, line: KeyLine, { code, message, pos }: YAMLError): YamlProblem | null {
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = keyLineAt(source, Math.min(line.to + 1, source.length));
    const isNext = line.value !== '' && pos[0] >= line.valueAt && next.from > line.from;
    if (isNext && /^[ \t]/.test(next.lead)) return colonBelow(source, line, next) ?? indented(source, next);
    if (/^[ \t]*-[ \t]/.test(line.lead)) return indented(source, line);
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) {
    return cutBefore(source, line) ?? indented(source, line);
  }
  if (code === 'UNEXPECTED_TOKEN' && pos[0] === line.from + (line.lead.match(/^[ \t]*/)?.[0].length ?? 0)) {
    const first = keyLineAt(source, source.search(/\S/));
    return indented(source, first.lead !== '' && first.from < line.from ? first : line);
  }
  return line.key === null ? withoutKey(source, line) : null;
}

const indented = (source: string, line: KeyLine): YamlProblem => ({
  rule: 'bad-indentation',
  offset: line.from,
  values: { line: shortened(source.slice(line.from, line.to)) },
  mended: null,
});

/** `standfirst: a` and a line of the same text that has a colon in it. */
function colonBelow(source: string, line: KeyLine, next: KeyLine): YamlProblem | null {
  if (line.key === null || !/^[\p{L}\p{N}]/u.test(line.value)) return null;
  if (next.key === null || everyKey.has(next.key) || /^[\w-]+$/.test(next.key)) return null;
  const words = [line.value, source.slice(next.from, next.to).trim()];
  let last = next;
  while (last.to < source.length) {
    const more = keyLineAt(source, last.to + 1);
    if (!/^[ \t]+\S/.test(source.slice(more.from, more.to))) break;
    words.push(source.slice(more.from, more.to).trim());
    last = more;
  }
  const paste = withValue(line, quoted(words.join(' ')));
  return {
    rule: 'colon-in-text',
    offset: next.from + (/^[ \t]*/.exec(source.slice(next.from))?.[0].length ?? 0),
    values: { paste },
    mended: replaceLine(source, { ...line, to: last.to }, line.lead + paste),
  };
}

/** `headline: a #b` and a line that goes on: the sign # has ended the text. */
function cutBefore(source: string, line: KeyLine): YamlProblem | null {
  if (line.from === 0) return null;
  const before = keyLineAt(source, line.from - 1);
  const [, lost] = /[ \t](#.*)$/.exec(before.value) ?? [];
  if (lost === undefined || /^["']/.test(before.value)) return null;
  const key = before.key ?? '';
  const offset = before.valueAt + before.value.lastIndexOf(lost);
  return {
    ...replaced('cut-text', source, before, quoted(before.value), { key, lost }),
    offset,
    mended: null,
  };
}

const shortened = (text: string) => {
  const words = text.trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
};

/** A line that should have a key and has none: there is no space after its colon, or another sign, or no colon. */
export function withoutKey(source: string, line: KeyLine): YamlProblem {
  const text = source.slice(line.from, line.to);
  const [, , key = '', sign = '', rest = ''] =
    /^([ \t]*(?:-[ \t]+)*)([\p{L}_][\p{L}\w-]*)[ \t]*([:=：﹕꞉؛]?)(.+)$/u.exec(text) ?? [];
  const value = rest.trim();
  const [, remark] = /^[ \t]*(?:\/\/+|<!--|\/\*)[ \t]*(.*?)[ \t]*(?:-->|\*\/)?$/.exec(text) ?? [];
  if (remark !== undefined) {
    const paste = `# ${remark}`;
    return {
      rule: 'other-comment',
      offset: line.from,
      values: { paste },
      mended: replaceLine(source, line, paste),
    };
  }
  const [, item] = /^[ \t]*-([^-\s].*)$/.exec(text) ?? [];
  if (item !== undefined)
    return {
      rule: 'hyphen-without-space',
      offset: line.from,
      values: { paste: `- ${item.trimEnd()}` },
      mended: null,
    };
  if (key !== '' && (sign !== '' || everyKey.has(key))) {
    const rule = sign === ':' ? 'missing-space' : 'missing-colon';
    return replaced(rule, source, { ...line, key, valueAt: line.from }, value, { key });
  }
  return { rule: 'line-without-key', offset: line.from, values: { line: shortened(text) }, mended: null };
}
