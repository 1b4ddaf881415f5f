/** What the copy checks say in English; `{text}` is what was found, `{suggested}` what should stand there. */
export const copyEn = {
  'presentation-forms': {
    found: '“{text}” is written in presentation forms',
    expected: 'plain letters: “{suggested}”',
    mend: 'write it anew, or run npm run check -- --fix; such letters come with text copied from a PDF',
  },
  'unbalanced-controls': {
    found: 'the direction control {text} has no partner in its paragraph',
    expected: 'a pair, or none: {suggested}',
    mend: 'take it out; it turns round the text after it, and cannot be seen',
  },
  'invisible-controls': {
    found: 'an invisible character, {text}',
    expected: 'letters, spaces and line ends: {suggested}',
    mend: 'take it out, unless the text needs it',
  },
  'not-nfc': {
    found: '“{text}” is not in Unicode’s composed form (NFC)',
    expected: 'one letter for what one letter is, and marks in their order: “{suggested}”',
    mend: 'run npm run check -- --fix, which mends the whole text; it looks the same',
  },
  'missing-glyph': {
    found: 'the fonts cannot draw “{text}”',
    expected: 'letters of Markazi Text or Noto Naskh Arabic: {suggested}',
    mend: 'look whether it is meant; readers see it in another font, or as boxes',
  },
  tatweel: {
    found: 'the word “{text}” is stretched with tatweel',
    expected: '“{suggested}”',
    mend: 'take the tatweel out; lines are filled by the style sheet',
  },
  'latin-punctuation': {
    found: 'the Latin sign {text} after an Arabic word',
    expected: '{suggested}',
    mend: 'write {suggested} in its place',
  },
  'space-before-punctuation': {
    found: 'a space before {suggested}',
    expected: '{suggested} written onto the word before it, not “{text}”',
    mend: 'take the space out',
  },
  'doubled-spaces': {
    found: 'more than one space in “{text}”',
    expected: '“{suggested}”',
    mend: 'leave one space',
  },
  'spaced-verse': {
    found: 'a run of spaces in “{text}”, as between the halves of a verse; a page joins them',
    expected: 'a verse in its block: :::verse and “{suggested}”',
    mend: 'put the poem into a verse block, an equals sign between two halves; in prose leave one space',
  },
  'straight-quotes': {
    found: 'straight quotation marks: {text}',
    expected: '{suggested}',
    mend: 'write «…», and “…” within them',
  },
  'mixed-digits': {
    found: 'the number {text} in other digits than most of the article',
    expected: '{suggested}',
    mend: 'write all numbers in one family of digits',
  },
  'alef-maqsura': {
    found: '“{text}”: ى and ي taken for each other',
    expected: '“{suggested}”',
    mend: 'write “{suggested}”',
  },
  'ta-marbuta': {
    found: '“{text}”: ة and ه taken for each other',
    expected: '“{suggested}”',
    mend: 'write “{suggested}”',
  },
  'initial-hamza': {
    found: '“{text}” lacks the hamza on its alef',
    expected: '“{suggested}”',
    mend: 'write “{suggested}”',
  },
  'persian-letters': {
    found: '“{text}” has letters of another language’s keyboard',
    expected: '“{suggested}”',
    mend: 'write “{suggested}”; change the keyboard',
  },
  'name-variants': {
    found: '“{text}” is spelt in two ways in this article',
    expected: 'one spelling: “{suggested}”',
    mend: 'write it the same way everywhere',
  },
} as const;
