/** What the problems of a text that almost is Markdown say in English. */
export const markdownEn = {
  'almost-block': {
    found: 'the line “{written}”, which almost begins a block and so is text',
    expected:
      'three colons, the name, the label in brackets, the attributes in braces with straight quotation marks, nothing between them; the text on the lines below',
    mend: 'write {suggestion}',
  },
  'empty-block': {
    found: 'the block “{name}” without text',
    expected: 'three colons before the name, the text on the lines below, and three colons after it',
    mend: 'write {suggestion}, below it the text, and below that :::',
  },
  'stray-fence': {
    found: 'the line “{written}”, which closes no block',
    expected: 'a line such as :::quote above it; a block in one line, with two colons, has no end',
    mend: 'write the line that begins the block, or delete this one',
  },
  'heading-without-space': {
    found: '“{written}”, which is no heading',
    expected: 'nothing before the signs #, and a plain space after them',
    mend: 'write {suggestion}; a text that begins so has a \\ before its first #',
  },
  'heading-level': {
    found: 'a heading of level {level} below one of level {before}',
    expected: 'level {deepest} at most: no level is left out',
    mend: 'take the signs # away that are too many, or write the heading that is missing',
  },
  'empty-heading': {
    found: 'a heading without words',
    expected: 'words after #',
    mend: 'write them, or delete the line',
  },
  'heading-by-line': {
    found: 'a paragraph that becomes a heading by the line “{line}” right below it: {written}',
    expected: 'an empty line between a paragraph and a rule',
    mend: 'put an empty line before “{line}”; a heading has ## before it',
  },
  'front-matter-in-text': {
    found: 'front matter within the text: {written}',
    expected: 'front matter at the top of the file alone, once',
    mend: 'move these keys there, and delete them here with their two lines of ---',
  },
  'almost-link': {
    found: '“{written}”, which is no link: readers see the brackets',
    expected: '[words](address), with no space between the two and none in the address',
    mend: 'write {suggestion}',
  },
  'almost-picture': {
    found: '“{written}”, which is no picture: readers see the brackets',
    expected: '![words](file), with no space between the two; a name with spaces stands between < and >',
    mend: 'write {suggestion}',
  },
  'almost-address': {
    found: 'a link to “{target}”, which leads nowhere',
    expected:
      'an address that begins with https://, http:// or mailto:, and has no sign of the sentence at its ends',
    mend: 'write {suggestion}',
  },
  'empty-link': {
    found: 'the link “{written}” without an address',
    expected: '[words](address)',
    mend: 'write the address in the parentheses, or take the brackets away',
  },
  'wordless-link': {
    found: 'a link to {target} without words, which nobody can see',
    expected: '[words]({target})',
    mend: 'write in the brackets where the link leads, or delete it',
  },
  'unknown-reference': {
    found: '“{written}”, for which there is no address “{name}”: readers see the brackets',
    expected: 'a line “[{name}]: address” in the text',
    mend: 'add that line, or write [words](address)',
  },
  'unused-reference': {
    found:
      'the line “{written}”, which is taken for the address of a link, that no link asks for: no page shows it',
    expected: 'a link [words][{name}] in the text',
    mend: 'delete the line; if it is text, write a \\ before its first bracket',
  },
  'unknown-note': {
    found: '“{written}”, for which there is no note: readers see the brackets',
    expected: 'a line “[^{name}]: the note” in the text; the name has no spaces',
    mend: 'add that line, or delete {written}',
  },
  'unused-note': {
    found: 'the note “{written}”, to which nothing in the text leads: no page shows it',
    expected: '[^{name}] in the text, where the note belongs',
    mend: 'write [^{name}] there, or delete the note',
  },
  'repeated-note': {
    found: 'the note “{written}”, whose name “{name}” another note before it has: no page shows it',
    expected: 'each name once',
    mend: 'give it another name, here and in the text',
  },
  'almost-list': {
    found: 'lines that were meant for a list and run into one another: {written}',
    expected: 'items that begin with a hyphen, or with a number and a dot, and then a space',
    mend: 'write {suggestion}, and the lines below it so; or put empty lines between them',
  },
  'almost-table': {
    found: 'the rows of a table that stayed text: {written}',
    expected:
      'right under its first row a line of hyphens with as many cells, and no empty line between rows',
    mend: 'put {suggestion} under the first row in place of what does not fit, and an empty line before the table',
  },
  'lost-cell': {
    found: 'a row of {cells} cells in a table of {columns}: “{written}” is on no page',
    expected: 'no more cells in a row than in the first row of its table',
    mend: 'add cells to the first row and to the line under it; a stroke that is text is written \\|',
  },
  'text-in-table': {
    found: 'text right below a table, which is a row of it on the page: {written}',
    expected: 'an empty line between a table and the text after it',
    mend: 'put an empty line above it; where it is a row, write | between its cells',
  },
  'foreign-code': {
    found: '{written}: a command to another program, which readers see as it is',
    expected: 'Markdown, the blocks in docs/writing.md, or text',
    mend: 'write what it stood for: a link to the film or post, ![words](file) for a picture; or delete it',
  },
  'stray-sign': {
    found: 'the sign {sign} that stayed text: {written}',
    expected:
      'a second {sign} in the same paragraph, and no space between the signs and the words within them',
    mend: 'add the one that is missing, take the space away or delete the sign; as a sign of the text it is written with a \\ before it',
  },
  'number-emphasis': {
    found: '{written}: the signs * are taken for emphasis, and readers see the numbers joined',
    expected: 'a sign that is no mark of Markdown',
    mend: 'write {suggestion}, or \\ before each *',
  },
  'stray-entity': {
    found: '{written}, which readers see as it is',
    expected: 'the character itself, or {suggestion}',
    mend: 'write the character itself',
  },
  'lost-character': {
    found: '{written}, the number of no character that a page can hold: readers see �',
    expected: 'the character itself',
    mend: 'write the character that is meant, or delete these signs',
  },
  'stray-tag': {
    found: 'the tag {written}, which readers see as it is',
    expected:
      'tags as < and > write them, with straight quotation marks around values; tags that are to be seen stand in `…`',
    mend: 'write the tag anew, or take it away',
  },
  'markup-in-text': {
    found: '“{markup}” in “{key}”, which readers see as it is',
    expected: 'plain text: Markdown, HTML and entities are read in the body alone',
    mend: 'write the words without these signs, and a character itself in place of its entity',
  },
  'markdown-in-html': {
    found: '“{written}” between tags of HTML, where Markdown is not read',
    expected: 'an empty line after the opening tag and before the closing one, or HTML throughout',
    mend: 'put empty lines between the tags and the text, or take the tags away',
  },
  'html-as-code': {
    found: 'HTML that stands four spaces in, and so is shown as code: {written}',
    expected: 'no spaces before the tags',
    mend: 'delete the spaces before them; for HTML that readers should see, put ``` on a line above and below',
  },
  'open-code': {
    found: 'code that does not end: all of the text below {written} is code',
    expected: 'a line of {fence} after the last line of the code',
    mend: 'write {fence} on a line of its own there',
  },
  'open-html': {
    found: '“{written}” does not end: the text below it is on no page',
    expected: '{end} after it',
    mend: 'write {end} where it ends, or delete it',
  },
  'open-tag': {
    found: '{written} does not end: all of the text below it looks like it',
    expected: '{end} after it',
    mend: 'write {end} where it ends, or delete it',
  },
} as const;
