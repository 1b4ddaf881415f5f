import { excerpt, type ProofProblem, type ProofRule, warning } from '../rule.ts';

/** What may stand for the hyphens of a table's second line: a word processor turns two of them into a dash. */
const dash = '\\-\u2010-\u2015\u2212_ـ';
const separator = new RegExp(`^[ \\t>\u200e\u200f\u061c\ufeff]*(?=.*[${dash}])(?=.*[|+])[ \\t|:+=${dash}]+$`);

const withoutMargin = (line: string) => line.replace(/^[ \t>\u200e\u200f\u061c\ufeff]+/, '').trimEnd();

const isRow = (line: string) => {
  const row = withoutMargin(line);
  return row.startsWith('|') && row.endsWith('|') && row.split('|').length > 3;
};

const cellsOf = (line: string) => {
  const cells = withoutMargin(line).split(/(?<!\\)\|/);
  return cells.filter((cell, place) => cell.trim() !== '' || (place > 0 && place < cells.length - 1)).length;
};

/** Rows that stayed text, since the line under the first of them is missing or does not fit. */
export const almostTable: ProofRule = {
  signs: /\|/,
  find({ words, source, nodes }) {
    const shown = words.split('\n');
    const lines = source.split('\n');
    const tables = new Set(
      nodes.flatMap(({ type, position }) => (type === 'table' && position ? [position.end.line] : [])),
    );
    const isPart = (index: number) => separator.test(shown[index] ?? '') || isRow(shown[index] ?? '');
    const problems: ProofProblem[] = [];
    let offset = 0;
    for (let index = 0; index < shown.length; offset += (lines[index]?.length ?? 0) + 1, index++) {
      if (!isPart(index) || isPart(index - 1)) continue;
      let end = index;
      while (isPart(end)) end++;
      const group = shown.slice(index, end);
      const isCertain = group.some((line) => separator.test(line));
      const follows = tables.has(index - 1);
      if (!isCertain && group.length < 2 && !follows) continue;
      const isHeadless = separator.test(group[0] ?? '') && (lines[index - 1] ?? '').includes('|');
      const head = isHeadless ? lines[index - 1] : lines[index];
      const suggestion = `|${' --- |'.repeat(cellsOf(head ?? ''))}`;
      problems.push(warning('almost-table', offset, { written: excerpt(lines[index] ?? ''), suggestion }));
    }
    return problems;
  },
};
