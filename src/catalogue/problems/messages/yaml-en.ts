/** What is wrong with how keys and values are written, in English. */
export const yamlEn = {
  'bad-yaml': {
    found: 'lines that cannot be read as keys and values',
    expected: 'key: value, each key on a line of its own; a text with signs such as : # [ " stands in quotes',
    mend: 'look at this line and the one above it: a quotation mark, a bracket, a space after a colon, the indentation',
  },
  'cut-text': {
    found: '“{key}” without quotes has a # in it: all from there on would be lost: {lost}',
    expected: 'a text with # in quotes; a comment on a line of its own, or behind the closing quote',
    mend: 'write {paste}',
  },
  'only-comment': {
    found: '“{key}” has nothing but a comment: {lost}',
    expected: 'a value; what stands behind # is not read',
    mend: 'write the value without the sign #',
  },
  'unquoted-text': {
    found: '“{key}” is {value} without quotes, which is a number, a flag or a list and no text',
    expected: 'a text in quotes',
    mend: 'write {paste}',
  },
  'bare-name': {
    found: '“{key}” is {value}, which is no name of a file',
    expected: 'the name of a file, or { name: … } for a mere name',
    mend: 'write {paste}',
  },
  'no-list': {
    found: '“{key}” is {value}, which is no list',
    expected: 'a list in brackets, with a comma between two items',
    mend: 'write {paste}',
  },
  'list-for-one': {
    found: '“{key}” is {value}, which is a list',
    expected: 'one alone, without brackets',
    mend: 'write {paste}',
  },
  'arabic-comma': {
    found: 'an Arabic comma (،) between the items of a list: they would be one item',
    expected: 'the comma , between two items; a text with a comma in it in quotes',
    mend: 'write {paste}',
  },
  'colon-in-text': {
    found: 'a text without quotes with a colon and a space in it: it reads as a key within a key',
    expected: 'a text with a colon in quotes',
    mend: 'write {paste}',
  },
  'open-quote': {
    found: 'the quotation mark {quote} is opened here and not closed',
    expected: 'the same mark at the end of the text, on the same line',
    mend: 'write {paste}',
  },
  'text-after-quote': {
    found: 'the text ends at its second quotation mark, and more stands behind it',
    expected: 'a text that has quotation marks in it between marks of the other kind',
    mend: 'write {paste}',
  },
  'ending-comma': {
    found: 'a comma at the end of a line, after the value',
    expected: 'a key and its value on each line, with no comma after them',
    mend: 'write {paste}',
  },
  'open-bracket': {
    found: 'the bracket {bracket} is opened here and not closed',
    expected: 'a {closing} at the end; a text that begins with a bracket in quotes',
    mend: 'write {paste}',
  },
  'broken-list': {
    found: 'a list in brackets whose items are not parted by one comma each',
    expected: 'one comma between two items: [syria, latakia]',
    mend: 'add the comma that is missing here, or take out the one too many',
  },
  'reserved-sign': {
    found: 'a value without quotes that begins with {sign}',
    expected: 'a text that begins with such a sign in quotes',
    mend: 'write {paste}',
  },
  'text-beside-sign': {
    found: 'words behind the sign {sign} on its line: {words}',
    expected: 'the sign alone on the line of the key, and all of the text on the lines below, two spaces in',
    mend: 'write {paste} and move what follows to a new line below it',
  },
  'special-yaml': {
    found: 'an anchor (&), an alias (*) or a tag (!) of YAML',
    expected: 'plain texts, numbers, lists and keys; a text that begins with one of these signs in quotes',
    mend: 'write {paste}, or what the alias stands for',
  },
  'bad-escape': {
    found: 'a backslash \\ in a text between double quotes, where it has a meaning of its own',
    expected: 'a text with a backslash between single quotes',
    mend: 'write {paste}',
  },
  'tab-indentation': {
    found: 'a tab at the beginning of a line',
    expected: 'spaces: two for each level',
    mend: 'put two spaces in the place of each tab',
  },
  'wide-space': {
    found:
      'spaces at the beginning of the line that look like those of the keyboard and are not; they come with what is copied from Word or a page',
    expected: 'plain spaces: two for each level',
    mend: 'delete the spaces before these lines and type them anew',
  },
  'bad-indentation': {
    found: 'a line that begins at another column than those it belongs with: {line}',
    expected:
      'keys of a file at its left edge without spaces; what belongs to a key two spaces deeper, all at one column',
    mend: 'add or take out spaces at the beginning of this line',
  },
  'missing-space': {
    found: 'no space after the colon of “{key}”',
    expected: 'a colon, a space and the value',
    mend: 'write {paste}',
  },
  'hyphen-without-space': {
    found: 'no space after the hyphen of an item',
    expected: 'a hyphen, a space and the item',
    mend: 'write {paste}',
  },
  'other-bullet': {
    found: 'items of a list that begin with {sign}',
    expected: 'a hyphen, a space and the item, each on a line of its own',
    mend: 'write {paste}, and so the items after it',
  },
  'missing-colon': {
    found: 'no colon after “{key}”',
    expected: 'the key, a colon (:), a space and the value',
    mend: 'write {paste}',
  },
  'line-without-key': {
    found: 'a line without a key among the keys: {line}',
    expected:
      'key: value; more of the text above two spaces deeper; in a Markdown file the text itself behind a line of ---',
    mend: 'indent it by two spaces, or put a line of --- before it if the text begins here',
  },
  'other-comment': {
    found: 'a remark written as in another language',
    expected: 'a remark that begins with # on a line of its own',
    mend: 'write {paste}, or delete the line',
  },
  'second-document': {
    found: 'a line of --- or ... within the keys',
    expected: 'keys and values to the end; only Markdown files have lines of ---',
    mend: 'take this line out',
  },
  'bad-key': {
    found: 'the key “{key}”',
    expected: 'a key of one word',
    mend: 'rename it, or put the text in quotes',
  },
  'repeated-key': {
    found: 'the key “{key}” a second time',
    expected: 'each key once',
    mend: 'take one of the two out',
  },
  'hidden-sign-in-key': {
    found: 'a sign that nobody sees in the key “{key}”',
    expected: 'the letters of the key alone',
    mend: 'delete this line and write it again by hand',
  },
  'foreign-keys': {
    found: 'keys of another program; what they are called here: {pairs}',
    expected: 'the keys that docs/writing.md and docs/settings.md list; without a counterpart here: {others}',
    mend: 'rename the former, take out the latter or, in an article, put them under imported:',
  },
  'other-names': {
    found: 'keys that have other names here: {pairs}',
    expected: 'the keys in docs/writing.md and docs/settings.md',
    mend: 'write the names behind the signs =',
  },
  'keys-of-no-use': {
    found: 'keys of another program that have no counterpart here: {others}',
    expected: 'the keys that docs/writing.md and docs/settings.md list',
    mend: 'take them out, or, in an article, put them under imported:',
  },
  'empty-key': {
    found: '“{key}” is empty',
    expected: '{expected}',
    mend: 'write its value, or take the line out if it has none',
  },
} as const;
