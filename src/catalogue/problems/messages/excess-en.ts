/** What the problems of a text that is too much to set say in English. */
export const excessEn = {
  'large-file': {
    found: 'a text of {kilobytes} KB',
    expected: 'at most {most} KB',
    mend: 'divide the text, or move what is no text to media/',
  },
  'deep-text': {
    found: 'lists, quotations, blocks, tags or marked words more than {depth} deep in one another',
    expected: 'paragraphs, and lists a few levels deep',
    mend: 'take away the signs > - * + at the beginning of this line, or its indentation; close blocks with ::: and tags with their ends; write \\ before a * or _ that is text',
  },
  'crowded-text': {
    found: '{count} quotations and items of lists in {lines} lines, more than can be set in a moment',
    expected: 'a text with a thousand of them or two, as even a long list has',
    mend: 'divide the text, or put what lists so much into a file in media/ and link to it',
  },
  'stray-openers': {
    found: 'signs without number that open something and have no end: `, <!--, <?, [, ( or &',
    expected: 'signs in pairs, so that where one opens another closes',
    mend: 'close them, write \\ before those that are text, or divide this paragraph',
  },
  'open-tags': {
    found: 'more tags such as {written} than can be set, open in one paragraph after another',
    expected: 'tags that end in the paragraph in which they begin',
    mend: 'write {end} where the words end that it is for, or take the tags away',
  },
  'large-table': {
    found: 'a table of {columns} columns and {rows} rows',
    expected: 'at most 20,000 cells in the tables of a text, those included that a short row leaves empty',
    mend: 'divide the table, or put it into a file in media/ and link to it',
  },
  'swollen-text': {
    found: '{written} so many times that the page would be many times as large as its text',
    expected: 'a reference or a note that is called a few times',
    mend: 'write the address where it is needed, and take away what was repeated',
  },
  'more-of-kind': {
    found: '{count} more of “{kind}” in this file, the first of them at {places}',
    expected: 'what is said of the hundred before them',
    mend: 'mend what they have in common, often one and the same slip, and check again',
  },
  'unset-text': {
    found: 'a text that the program could not read: {reason}',
    expected: 'Markdown, and YAML between keys and values, as docs/writing.md and docs/settings.md show them',
    mend: 'take parts of the text away until it can be read, write what remains otherwise, and report it as a fault of the program',
  },
} as const;
