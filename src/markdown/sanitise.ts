import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { leaveOwn, madeByMarkdown } from './own-attributes.ts';
import { addProblems, type MarkdownProblem, warningAt } from './problem.ts';
import { safeHtml } from './safe-html.ts';
import { eachElement } from './walk.ts';

/**
 * Attributes whose loss no reader notices, and nobody is told of: those for scripts and style sheets that are not
 * here, sizes that pictures and tables get anew, what players get anew, and addresses and names, of which others take
 * care. Words that are read aloud are noticed.
 */
const unnoticed =
  /^(?:aria(?!-?(?:label|(?:role)?description|valuetext)$)|data|item|allow)|^(?:alt|border|cellPadding|cellSpacing|className|controls|autoPlay|crossOrigin|decoding|download|encType|fetchPriority|frameBorder|height|href|hrefLang|id|loading|loop|media|muted|name|playsInline|preload|referrerPolicy|rel|role|scope|sizes|src|tabIndex|target|vSpace|hSpace|width|xmlns)$/i;

/** Elements of HTML, old and new, that no article may hold; the names of others have a colon or a hyphen, or are none. */
const known = new Set(
  (
    'acronym address applet area article aside audio base basefont bgsound big blink body button canvas center col ' +
    'colgroup data datalist dialog dir embed fieldset font footer form frame frameset head header hgroup html iframe ' +
    'image input keygen label legend link main map marquee math menu meta meter nav nobr noembed noframes noscript ' +
    'object optgroup option output param picture plaintext progress rb rtc script search select slot source style ' +
    'svg template textarea title track video xmp'
  ).split(' '),
);

/** Words between angle brackets, which a browser takes for a tag: `<name>`, `<https://a.org b>`. */
const isNoElement = (name: string) => !known.has(name) && (/^https?:/.test(name) || !/[:-]/.test(name));

/** Those that hold elements of their own, which are one loss together with them. */
const wholes = new Set([
  'form',
  'map',
  'math',
  'noscript',
  'object',
  'picture',
  'script',
  'select',
  'style',
  'svg',
]);

/** Problems that others tell of tags, at their place or, of `{{<name …>}}`, two signs before it. */
const ofTags: readonly string[] = ['open-html', 'foreign-code'];

/** What sanitising takes away, by what it is. */
interface Loss {
  element: Element;
  rule: 'dropped-element' | 'dropped-content' | 'dropped-attribute' | 'unknown-element';
  name: string;
}

/** Leaves of a text what is safe on a page (safe-html.ts), and tells what of an editor's own HTML that is not. */
export function sanitise() {
  const leaveSafe = rehypeSanitize(safeHtml);
  return (tree: Root, file: VFile) => {
    const safe = leaveSafe(tree);
    if (file.data.hasRawHtml) {
      leaveOwn(safe);
      const told = (file.data.problems ?? []).filter(({ rule }) => ofTags.includes(rule));
      const isTold = ({ line, column }: MarkdownProblem) =>
        told.some((other) => other.line === line && [0, 2].includes(column - other.column));
      addProblems(
        file,
        problemsOf(lossesOf(tree, safe)).filter((problem) => !isTold(problem)),
      );
    }
    return safe;
  };
}

/** Where an element begins tells it from all others of its name. */
const keyOf = ({ tagName, position }: Element) => `${tagName} ${position?.start.offset}`;

const ruleOf = (name: string) =>
  safeHtml.strip?.includes(name)
    ? 'dropped-content'
    : isNoElement(name)
      ? 'unknown-element'
      : 'dropped-element';

/** What a tag seems to have where a template's own quotation marks stand within its attribute. */
const isNoName = (name: string) => /["{}<]/.test(name);

/** An attribute as HTML writes it. */
const attributeOf = (name: string) => name.toLowerCase().replace(/^aria-?/, 'aria-');

function lossesOf(tree: Root, safe: Root): Loss[] {
  const left = new Map<string, Element>();
  eachElement(safe, (element) => {
    left.set(keyOf(element), element);
  });
  const losses: Loss[] = [];
  const compare = (parent: Root | Element): void => {
    for (const element of parent.children) {
      if (element.type !== 'element') continue;
      const same = element.position ? left.get(keyOf(element)) : element;
      if (!same) {
        losses.push({ element, rule: ruleOf(element.tagName), name: `<${element.tagName}>` });
        if (wholes.has(element.tagName)) continue;
      } else {
        const names = Object.keys(element.properties);
        const gone = names.some(isNoName)
          ? []
          : names.filter(
              (name) =>
                !Object.hasOwn(same.properties, name) && name !== madeByMarkdown && !unnoticed.test(name),
            );
        for (const name of gone) losses.push({ element, rule: 'dropped-attribute', name: attributeOf(name) });
      }
      compare(element);
    }
  };
  compare(tree);
  return losses;
}

/** One problem for each kind of loss, where it is met first. */
function problemsOf(losses: readonly Loss[]): MarkdownProblem[] {
  const kinds = new Map<string, Loss[]>();
  for (const loss of losses) {
    const kind = `${loss.rule} ${loss.name}`;
    const all = kinds.get(kind) ?? [];
    all.push(loss);
    kinds.set(kind, all);
  }
  return [...kinds.values()].flatMap((all) =>
    all
      .slice(0, 1)
      .map(({ element, rule, name }) => warningAt(element, rule, { name, count: String(all.length) })),
  );
}
