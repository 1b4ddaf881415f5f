import type { Root } from 'mdast';
import { unified } from 'unified';
import { lintRule } from 'unified-lint-rule';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { primaryLanguage } from '../language/language-tag.ts';
import { syntax } from '../markdown/syntax.ts';
import { bodyPassages } from './body-passages.ts';
import { frontMatterPassages } from './front-matter-passages.ts';
import { inSource } from './passage.ts';
import { lineStarts, placeIn } from './places.ts';
import type { Copy, CopyRule, Level, Name, Slip } from './rule.ts';
import { type CopyRuleName, copyRuleNames, copyRules, isCopyRule } from './rules.ts';

declare module 'vfile' {
  interface DataMap {
    copy: Copy;
    slips: WeakMap<VFileMessage, Slip>;
  }
}

/** A stretch of a file, in UTF-16 units, and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a copy check tells of a file. Lines and columns count from 1. */
export interface CopyProblem {
  rule: CopyRuleName;
  level: Level;
  line: number;
  column: number;
  /** What was found, and what should stand there. */
  values: { text: string; suggested: string };
  /** What mends it for certain, all together; empty where an editor must choose. */
  edits: readonly Edit[];
}

/** Levels that a newsroom set; a check that it did not name keeps its own. */
export type CopyLevels = Partial<Readonly<Record<CopyRuleName, 'off' | Level>>>;

/**
 * The copy checks of an edition in `language` (a BCP 47 tag), for one file after another. `source` has `\n` line ends
 * and no byte order mark; `names` are those of the subjects that it names; of `allowed` rules nothing is told.
 */
export function copyDesk(language: string, levels: CopyLevels = {}) {
  const primary = primaryLanguage(language);
  const processor = unified().use(syntax);
  for (const name of copyRuleNames) {
    const rule: CopyRule = copyRules[name];
    if (rule.languages === 'all' || rule.languages.includes(primary))
      processor.use(asLintRule(name, rule), [labels[levels[name] ?? rule.level]]);
  }
  processor.freeze();
  return (source: string, names: readonly Name[] = [], allowed: readonly string[] = []): CopyProblem[] => {
    const [whole = '', yaml = ''] = frontMatter.exec(source) ?? [];
    const bodyStart = whole.length;
    // In place of the front matter blank lines of the same length, so that the tree's offsets are the file's.
    const body = new VFile(source.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.slice(bodyStart));
    const tree = processor.parse(body);
    const file = new VFile(source);
    const passages = [...frontMatterPassages(yaml, source.indexOf('\n') + 1), ...bodyPassages(tree, source)];
    file.data.copy = { language: primary, passages, names };
    file.data.slips = new WeakMap();
    processor.runSync(tree, file);
    return problemsOf(file, source).filter(({ rule }) => !allowed.includes(rule));
  };
}

const labels = { off: 'off', warning: 'warn', error: 'error' } as const;

/** A file that begins with front matter, up to the end of its closing line; what it says is the first group. */
const frontMatter = /(?<![\s\S])---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

/** A copy check as a rule of unified's linting: it tells its slips as messages of the file. */
const asLintRule = (name: CopyRuleName, rule: CopyRule) =>
  lintRule<Root>(`copydesk:${name}`, (_tree, file) => {
    const { copy, slips } = file.data;
    if (!copy || !slips) return;
    for (const slip of rule.find(copy)) {
      const message = file.message(shownOf(slip));
      message.expected = [slip.suggested];
      slips.set(message, slip);
    }
  });

const shownOf = ({ passage, from, to, shown }: Slip) => shown ?? passage.text.slice(from, to);

function problemsOf(file: VFile, source: string): CopyProblem[] {
  const starts = lineStarts(source);
  const problems = file.messages.flatMap((message): CopyProblem[] => {
    const slip = file.data.slips?.get(message);
    const rule = message.ruleId ?? '';
    if (!slip || !isCopyRule(rule)) return [];
    const level: Level = message.fatal ? 'error' : 'warning';
    const { line, column } = placeIn(starts, inSource(slip.passage, slip.from, slip.to).start);
    const values = { text: message.reason, suggested: slip.suggested };
    return [{ rule, level, line, column, values, edits: editsOf(slip) }];
  });
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A slip's mends as edits of the file; none where any of them is not written there as it is read. */
function editsOf({ mends }: Slip): Edit[] {
  const places = mends.map(({ passage, from, to, text }) => ({ ...inSource(passage, from, to), text }));
  return places.every(({ exact }) => exact)
    ? places.map(({ start, end, text }) => ({ start, end, text }))
    : [];
}

export type CopyDesk = ReturnType<typeof copyDesk>;
