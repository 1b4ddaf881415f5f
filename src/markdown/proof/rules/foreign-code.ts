import { excerpt, type Proof, type ProofRule, warning } from '../rule.ts';

/** Words that WordPress and its plugins take for a command even without attributes in quotation marks. */
const commands =
  'youtube|vimeo|embed|tweet|twitter|soundcloud|instagram|facebook|dailymotion|audio|video|caption|gallery|playlist|gist|slideshare|ted|wpvideo|googlemaps|flickr|spotify|polldaddy|poll|contact-form(?:-7)?';

/** What other programs take for commands, and this one for text. */
const kinds: readonly RegExp[] = [
  // Hugo
  /\{\{[<%][\s\S]{0,1000}?[%>]\}\}/g,
  // Liquid, Nunjucks, MediaWiki
  /\{\{[^{}]{1,300}\}\}/g,
  /\{%[\s\S]{1,500}?%\}/g,
  // PHP, and templates after it
  /<\?(?:php\b|=)[\s\S]{0,1000}?\?>/gi,
  /<%[\s\S]{1,500}?%>/g,
  // GitHub, Obsidian; MkDocs
  /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|QUOTE|ABSTRACT|EXAMPLE)\]/gi,
  /^[ \t]*(?:!{3}|\?{3}\+?) [a-z]+(?=$|[ \t]+")/gm,
  // WordPress
  /\[[a-z][a-z\d_-]{1,40}(?=\s)[^[\]\n]{0,500}?[ \t][\w-]{1,40}=["'“”″«\d][^[\]\n]{0,1000}\]/g,
  new RegExp(`\\[(?:${commands})(?:=|[ \\t]+(?:https?:|[^\\s[\\]]{0,40}\\d))[^[\\]\\n]{0,300}\\]`, 'g'),
  /\[(?:gallery|playlist|toc|TOC)\]/g,
  // Obsidian, MediaWiki
  /!?\[\[(?=[^[\]\n]{0,200}\p{L})[^[\]\n]{1,200}\]\]/gu,
  // kramdown, Pandoc; `{#name}` names a part here too.
  /\{:[^{}\n]{0,200}\}|\{\.[\p{L}_-][^{}\n]{0,200}\}|(?<=[\uFFFC)\]])\{[\w-]{1,40}=[^{}\n]{1,200}\}/gu,
  // MDX
  /^(?:import|export)[ \t][^\n]{1,200}?[ \t]from[ \t]+['"][^'"\n]{1,200}['"];?[ \t]*$/gm,
  /<(?!(?:Br|Hr|Img|Input|Meta|Link|Embed|Source)\b)(?:[A-Z][a-z\d]+(?:[A-Z][A-Za-z\d]*)+(?=[\s/>])|[A-Z][a-z\d]+[^<>]{0,300}\/>)/g,
];

const closing = /\[\/([a-z][a-z\d_-]{0,40})\]/gi;

const signs = /\{[{%:.#]|<[?%]|\[!|^[ \t]*[!?]{3}|\[\/?[a-z]|\[\[|\)\{|^(?:import|export)\s|<[A-Z][a-z]/im;

/** Shortcodes and the like, which other programs replace by a picture, a film or a frame, and readers see here. */
export const foreignCode: ProofRule = {
  signs,
  find(proof) {
    const { markup, source } = proof;
    const found = [
      ...(signs.test(markup) ? kinds : []).flatMap((kind) => [...markup.matchAll(kind)].map(extentOf)),
      ...pairsIn(markup),
      ...targetsIn(proof),
    ];
    const names = new Set<string>();
    return found
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .filter(
        ({ from }, place, all) => !all.slice(Math.max(place - 8, 0), place).some((other) => from < other.to),
      )
      .flatMap(({ from, to }) => {
        const written = source.slice(from, to);
        const [, end, name = ''] = /^(?:\{\{[<%]|\{%-?|\[)\s*(\/|end)?\s*([\w-]*)/.exec(written) ?? [];
        if (end && names.has(name)) return [];
        names.add(name);
        return isOfBlock(source, from)
          ? []
          : [warning('foreign-code', from, { written: excerpt(written) }, to)];
      });
  },
};

interface Extent {
  from: number;
  to: number;
}

const extentOf = ({ 0: written, index }: RegExpExecArray): Extent => ({
  from: index,
  to: index + written.length,
});

/** In UTF-16 units: how far before its end a shortcode's beginning is looked for. */
const furthest = 5000;

/** `[name]…[/name]`: the beginning, or the end where there is none. */
function pairsIn(markup: string): Extent[] {
  const pairs = new Map<string, Extent>();
  for (const end of markup.matchAll(closing)) {
    const name = end[1] ?? '';
    if (pairs.has(name)) continue;
    const from = Math.max(end.index - furthest, 0);
    const near = markup.slice(from, end.index);
    const start = new RegExp(`\\[${name}(?:[\\s=][^[\\]\\n]{0,1000})?\\]`, 'i').exec(near);
    const extent = extentOf(start ?? end);
    pairs.set(name, start ? { from: from + extent.from, to: from + extent.to } : extent);
  }
  return [...pairs.values()];
}

/** Links and pictures whose address is to be made by another program. */
const targetsIn = ({ nodes }: Proof): Extent[] =>
  nodes.flatMap((node): Extent[] => {
    const isTarget = node.type === 'link' || node.type === 'image' || node.type === 'definition';
    if (!isTarget || !/\{[{%]/.test(node.url)) return [];
    return [{ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }];
  });

/** Whether a place is in a line that nearly begins a block, of which is told elsewhere. */
const isOfBlock = (source: string, offset: number) =>
  /^[ \t>]*[:：]/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset));
