/** What a text can hold too much of to be set; `src/catalogue/problems/messages/` has the wording of each. */
export type ExcessRule =
  | 'deep-text'
  | 'crowded-text'
  | 'stray-openers'
  | 'open-tags'
  | 'large-table'
  | 'swollen-text';

/**
 * Thrown where setting a text would take minutes, all of the stack, or make a page of megabytes. It goes by what is
 * counted in the text, never by time, so that a text is refused on every machine or on none.
 */
export class TooMuch extends Error {
  readonly rule: ExcessRule;
  /** From 1, within the text. */
  readonly line: number;
  readonly values: Record<string, string>;

  constructor(rule: ExcessRule, line: number, values: Record<string, string>) {
    super(rule);
    this.rule = rule;
    this.line = line;
    this.values = values;
  }
}
