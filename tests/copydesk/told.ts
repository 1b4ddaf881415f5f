import { type CopyLevels, copyChecker } from '../../src/copydesk/copy-checks.ts';
import { mendable, mended } from '../../src/copydesk/mend.ts';
import type { Name } from '../../src/copydesk/rule.ts';
import { type CopyRuleName, copyRuleNames } from '../../src/copydesk/rules.ts';

const only = (rule: CopyRuleName): CopyLevels =>
  Object.fromEntries(copyRuleNames.filter((name) => name !== rule).map((name) => [name, 'off']));

/** What one rule tells of a text: `line:column found → suggested`. */
export const told = (rule: CopyRuleName, text: string, language = 'ar', names: readonly Name[] = []) =>
  copyChecker(language, only(rule))(text, names).map(
    ({ line, column, values }) => `${line}:${column} ${values.text} → ${values.suggested}`,
  );

/** A text with what one rule is certain of mended. */
export const mendedBy = (rule: CopyRuleName, text: string, language = 'ar') =>
  mended(
    text,
    mendable(copyChecker(language, only(rule))(text)).flatMap(({ edits }) => edits),
  );
