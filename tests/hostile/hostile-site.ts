import { z } from 'zod';
import { text } from '../../src/catalogue/schema/fields.ts';
import { article, type Changes, loadSite, png, siteYaml } from '../site.ts';

/** What front matter takes: the schema refuses control characters and what is empty, with a problem of its own. */
const isText = (payload: string) => z.string().pipe(text).safeParse(payload).success;

/** A text that Sijill reads; control characters are refused with the file's own problem. */
const isBody = (payload: string) => !/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/u.test(payload);

const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
const quoted = (payload: string) => JSON.stringify(payload);

/** Whether it may hide the text after it: what it opens and does not close. */
const swallows = (payload: string) =>
  /<[!?]|<\/?(?:style|script|template|title|text|no|xmp|iframe|svg|math|plain|select)|[`~]/i.test(
    payload.replace(/<(\w+)\b[\s\S]*?<\/\1>/g, ''),
  );

/** The payloads that are refused with an error, each as the whole text of an article. */
function refusedAlone(payloads: readonly string[]): ReadonlySet<string> {
  const pathOf = (index: number) => `ar/${day(index).replaceAll('-', '/')}/alone.md`;
  const articles = payloads.map((payload, index) => [
    pathOf(index),
    article({ published: day(index) }, payload),
  ]);
  const { problems } = loadSite(Object.fromEntries(articles));
  const files = new Set(problems.flatMap(({ level, file }) => (level === 'error' ? [file] : [])));
  return new Set(payloads.filter((_, index) => files.has(pathOf(index))));
}

/** The bodies of articles: ten payloads share one, but those that would hide others, or be refused, stand alone. */
function bodiesOf(payloads: readonly string[]): string[] {
  const refused = refusedAlone(payloads);
  const isAlone = (payload: string) => swallows(payload) || refused.has(payload);
  const shared = payloads.filter((payload) => !isAlone(payload));
  const tens = Array.from({ length: Math.ceil(shared.length / 10) }, (_, ten) =>
    shared.slice(ten * 10, ten * 10 + 10).join('\n\n'),
  );
  return [...payloads.filter(isAlone), ...tens];
}

/** Articles that carry the payloads in their bodies, and in turn in every text of their front matter. */
function hostileSite(payloads: readonly string[]): { changes: Changes; addresses: string[] } {
  const texts = payloads.filter((payload) => isText(payload)).map(quoted);
  let turn = 0;
  const line = () => texts[turn++ % texts.length] ?? '';
  const written = bodiesOf(payloads.filter((payload) => isBody(payload))).map((body, index) => {
    const keys = {
      headline: line(),
      standfirst: line(),
      kicker: line(),
      published: day(index),
      byline: '[hostile, { agency: hostile }]',
      dateline: 'hostile',
      topics: '[hostile]',
      places: '[hostile]',
      people: '[hostile]',
      story: 'hostile',
      image: `{ file: ${quoted(pictureName)}, alt: ${line()}, caption: ${line()}, credit: ${line()} }`,
      sources: `[{ title: ${line()}, publisher: ${line()} }]`,
      rights: `{ holder: ${line()}, licence: ${line()} }`,
      corrections: `[{ date: 2020-01-01, text: ${line()} }]`,
    };
    const path = `ar/${day(index).replaceAll('-', '/')}/hostile`;
    return { path, source: article(keys, `${body}\n\nlast paragraph\n`) };
  });
  return {
    changes: {
      ...Object.fromEntries(written.map(({ path, source }) => [`${path}.md`, source])),
      [`media/${pictureName}`]: png,
    },
    addresses: written.map(({ path }) => `/${path}/`),
  };
}

/** A name that a disk takes and that would end an attribute. */
const pictureName = `a"onerror='ran(1)'<b>%2e%2e&amp;#x.png`;

/** The names of the site, of its subjects and of its desks, all of them the same text. */
function hostileNames(name: string): Changes {
  const line = quoted(name);
  return {
    'site.yaml': siteYaml({
      name: line,
      tagline: line,
      sections: `{ world: ${line} }`,
      agencies: `{ hostile: ${line} }`,
      rights: `{ holder: ${line}, licence: ${line}, url: ${quoted('https://a.example/"onclick="ran(1)')} }`,
      logo: quoted(pictureName),
    }),
    ...Object.fromEntries(
      ['topics', 'places', 'people'].map((kind) => [
        `subjects/${kind}/hostile.yaml`,
        `name: ${line}\ndescription: ${line}\nspellings: [${line}]\n`,
      ]),
    ),
    'stories/hostile.yaml': `name: ${line}\nsummary: ${line}\n`,
    'editions/ar.yaml': `language: ar\nname: ${line}\nphrases: { archive: ${line}, footnotes: ${line} }\n`,
    'pages/ar/about.md': `---\ntitle: ${line}\ndescription: ${line}\n---\n\n${name}\n`,
  };
}

/** A whole site of them: pictures that they name are there, and what Sijill refuses with an error is left out. */
export function buildable(payloads: readonly string[], name: string) {
  const { changes, addresses } = hostileSite(payloads);
  const all: Changes = { ...changes, ...hostileNames(name) };
  const named = loadSite(all).problems.flatMap(({ values: { picture = '' } }) =>
    /^[\w.-]{1,40}$/.test(picture) ? [[`media/${picture}`, png] as const] : [],
  );
  const withPictures: Changes = { ...all, ...Object.fromEntries(named) };
  const refused = new Set(
    loadSite(withPictures).problems.flatMap(({ level, file }) => (level === 'error' ? [file] : [])),
  );
  const kept = Object.entries(withPictures).filter(([file]) => !refused.has(file));
  return {
    changes: Object.fromEntries(kept),
    addresses: addresses.filter((address) => !refused.has(`${address.slice(1, -1)}.md`)),
    refused: [...refused],
  };
}
