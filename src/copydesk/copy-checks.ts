import { unified } from 'unified';
import { primaryLanguage } from '../language/language-tag.ts';
import { type Position, positionsIn } from '../language/position.ts';
import type { Level, TextProblem } from '../language/text-problem.ts';
import { syntax } from '../markdown/syntax.ts';
import { bodyPassages } from './body-passages.ts';
import { frontMatterPassages } from './front-matter-passages.ts';
import { inSource, type Passage } from './passage.ts';
import type { CopyRule, Mend, Name, PassageProblem } from './rule.ts';
import { type CopyRuleName, copyRuleNames, copyRules } from './rules.ts';

/** A stretch of a file, in UTF-16 units, and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a copy check finds in a file. */
export interface CopyProblem extends TextProblem<CopyRuleName> {
  /** What was found, and what should stand there. */
  values: { text: string; suggested: string };
  /** What mends it for certain, all together; empty where an editor must choose. */
  edits: readonly Edit[];
}

/** Levels that a newsroom set; a check that it did not name keeps its own. */
export type CopyLevels = Partial<Readonly<Record<CopyRuleName, 'off' | Level>>>;

/** Finds what is wrong in the copy of one file after another. */
export type CopyChecker = ReturnType<typeof copyChecker>;

const parser = unified().use(syntax).freeze();

/**
 * The copy checks of an edition in `language` (a BCP 47 tag), for one file after another. `source` has `\n` line ends
 * and no byte order mark; `names` are those of the subjects that it names; of `allowed` rules nothing is told.
 */
export function copyChecker(language: string, levels: CopyLevels = {}) {
  const primary = primaryLanguage(language);
  const checks = copyRuleNames.flatMap((name) => {
    const { languages, level: usual, find }: CopyRule = copyRules[name];
    const level = levels[name] ?? usual;
    return level !== 'off' && (languages === 'all' || languages.includes(primary))
      ? [{ name, level, find }]
      : [];
  });
  return (source: string, names: readonly Name[] = [], allowed: readonly string[] = []): CopyProblem[] => {
    const copy = { language: primary, passages: passagesOf(source), names };
    const positionAt = positionsIn(source);
    return checks
      .filter(({ name }) => !allowed.includes(name))
      .flatMap(({ name, level, find }) =>
        find(copy).map((found) => ({ rule: name, level, ...inFile(found, positionAt) })),
      )
      .sort((a, b) => a.line - b.line || a.column - b.column);
  };
}

/** A file that begins with front matter, up to the end of its closing line; what it says is the first group. */
const frontMatter = /(?<![\s\S])---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

/** The passages of a file's front matter and of its body. */
function passagesOf(source: string): Passage[] {
  const [whole = '', yaml = ''] = frontMatter.exec(source) ?? [];
  // In place of the front matter blank lines of the same length, so that the tree's offsets are the file's.
  const body = whole.replace(/[^\n]/g, ' ') + source.slice(whole.length);
  return [
    ...frontMatterPassages(yaml, source.indexOf('\n') + 1),
    ...bodyPassages(parser.parse(body), source),
  ];
}

/** A problem of a passage where it stands in its file. */
function inFile(
  { passage, from, to, shown, suggested, mends }: PassageProblem,
  positionAt: (offset: number) => Position,
): Omit<CopyProblem, 'rule' | 'level'> {
  const text = shown ?? passage.text.slice(from, to);
  const position = positionAt(inSource(passage, from, to).start);
  return { ...position, values: { text, suggested }, edits: editsOf(mends) };
}

/** Mends as edits of the file; none where any of them is not written there as it is read. */
function editsOf(mends: readonly Mend[]): Edit[] {
  const edits = mends.map(({ passage, from, to, text }) => ({ ...inSource(passage, from, to), text }));
  return edits.every(({ exact }) => exact) ? edits.map(({ start, end, text }) => ({ start, end, text })) : [];
}
