/** An element of a drawing. */
export interface Part {
  local: string;
  /** Where its tag begins in the file. */
  offset: number;
  attributes: readonly { name: string; local: string; value: string }[];
  children: Part[];
  /** Of a style sheet, what is written in it. */
  css: string;
  /** Of the text that is written in it, its length. */
  letters: number;
}

export const attributeOf = ({ attributes }: Part, name: string): string | undefined =>
  attributes.find((each) => each.name === name)?.value;
