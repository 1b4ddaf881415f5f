import { set } from '../setting.ts';

/** What is told of a text, each as `line:column rule what-to-write-or-what-was-written`, in the order of the text. */
export const problemsOf = (markdown: string): string[] =>
  set(markdown, 'rtl')
    .problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ rule, line, column, values }) =>
      [`${line}:${column}`, rule, values.suggestion ?? values.written].join(' ').trim(),
    );
