import { type CopyLevels, copyDesk } from '../../src/copydesk/desk.ts';
import { mendable, mended } from '../../src/copydesk/mend.ts';
import type { Name } from '../../src/copydesk/rule.ts';
import { type CopyRuleName, copyRuleNames } from '../../src/copydesk/rules.ts';

const only = (rule: CopyRuleName): CopyLevels =>
  Object.fromEntries(copyRuleNames.filter((name) => name !== rule).map((name) => [name, 'off']));

/** What one rule tells of a text: `line:column found → suggested`. */
export const told = (rule: CopyRuleName, text: string, language = 'ar', names: readonly Name[] = []) =>
  copyDesk(language, only(rule))(text, names).map(
    ({ line, column, values }) => `${line}:${column} ${values.text} → ${values.suggested}`,
  );

/** A text with what one rule is certain of mended. */
export const mendedBy = (rule: CopyRuleName, text: string, language = 'ar') =>
  mended(
    text,
    mendable(copyDesk(language, only(rule))(text)).flatMap(({ edits }) => edits),
  );
