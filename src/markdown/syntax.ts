import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';
import { keepBounds } from './bounds.ts';
import { keepShallow } from './depth.ts';
import { bareAddresses, bareAddressesFromMarkdown, bareMailAddresses } from './syntax/bare-addresses.ts';
import { indentedWords } from './syntax/indented-words.ts';
import { joinedAttention, joinedStrikethrough } from './syntax/joined-attention.ts';
import { numberedLists, numberedListsFromMarkdown } from './syntax/numbered-lists.ts';
import { vainReading } from './syntax/vain-reading.ts';

/** What news needs beyond CommonMark, each with the signs that no text can use it without. */
const extensions = [
  { signs: /\||:-|-:/, micromark: gfmTable(), fromMarkdown: gfmTableFromMarkdown() },
  { signs: /[*_]/, micromark: joinedAttention, fromMarkdown: {} },
  {
    signs: /^[ \t>*+-]*[\d٠-٩۰-۹]{1,3} ?[-–ـ.)]/m,
    micromark: numberedLists,
    fromMarkdown: numberedListsFromMarkdown,
  },
  {
    signs: /^[ >]{0,9}(?:(?:[-*+]|\d{1,9}[.)]) ?)?(?: {4}|\t)[^\n\u0590-\u08FF]*[\u0590-\u08FF]/m,
    micromark: indentedWords,
    fromMarkdown: {},
  },
  {
    // Not where it is a link already.
    signs: /(?<!\]\(|[<"'=])(?:https?:\/\/|\bwww\.)/i,
    micromark: bareAddresses,
    fromMarkdown: bareAddressesFromMarkdown,
  },
  { signs: /[\w+.-]@[\w-]+\.\w/, micromark: bareMailAddresses, fromMarkdown: bareAddressesFromMarkdown },
  { signs: /~~/, micromark: joinedStrikethrough(), fromMarkdown: gfmStrikethroughFromMarkdown() },
  { signs: /\[\^/, micromark: gfmFootnote(), fromMarkdown: gfmFootnoteFromMarkdown() },
  {
    signs: /::/,
    // Directives within a line are not for news: `10:30` and `3:2` are text.
    micromark: { flow: directive().flow },
    fromMarkdown: directiveFromMarkdown({ verbose: true }),
  },
  // A shorter text reads little in vain, whatever it holds.
  { signs: /^[\s\S]{8192}/, micromark: vainReading, fromMarkdown: {} },
];

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;

function parserWith(used: typeof extensions): Parser {
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = used.map(({ micromark }) => micromark);
      data.fromMarkdownExtensions = used.map(({ fromMarkdown }) => fromMarkdown);
    })
    .freeze();
}

const parsers = new Map<string, Parser>();

/** Parsing is most of the cost, so a text is parsed with the extensions that it may use and no others. */
function parserFor(text: string): Parser {
  const used = extensions.filter(({ signs }) => signs.test(text));
  const key = used.map(({ signs }) => signs.source).join(' ');
  const parser = parsers.get(key) ?? parserWith(used);
  parsers.set(key, parser);
  return parser;
}

/**
 * Parses CommonMark with the tables, strikethrough and footnotes of GFM, and directives in blocks. Throws TooMuch where
 * a text could not be set in a moment.
 */
export const syntax: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = (text, file) => {
    keepShallow(text);
    const tree = parserFor(text).parse(file);
    keepBounds(tree);
    return tree;
  };
};
