import { type MadeArticle, type Named, type Newsroom, nameOf, subjectKinds } from './newsroom.ts';

/** The files of a content folder by their paths within it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

type Value = string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** JSON is YAML. Keys that say nothing are left out. */
const yaml = (keys: Readonly<Record<string, Value>>) =>
  Object.entries(keys)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

type Name = Pick<Named, 'ar' | 'en'>;

/** Knows how a name is written: an archive in Arabic alone is told of texts in another language. */
const namer =
  (editions: Newsroom['editions']) =>
  ({ ar, en }: Name): Readonly<Record<string, string>> =>
    editions.every(({ id }) => id === 'ar') ? { ar } : { ar, en };

/** The path and the text of an article's file. */
export function articleFile(article: MadeArticle): [string, string] {
  const { edition, date, time, slug, image, body, beside, ...keys } = article;
  const frontMatter = yaml({
    ...keys,
    published: time === null ? date : `${date}T${time}Z`,
    image: image === null ? null : { file: image, alt: 'خطوط', caption: 'صورة مولَّدة للقياس' },
  });
  return [`${nameOf(article)}${beside ? '/index' : ''}.md`, `---\n${frontMatter}---\n\n${body}`];
}

/** All files but those of articles. */
export function settingFiles({ editions, sections, subjects, stories, media, ...site }: Newsroom): Files {
  const name = namer(editions);
  return new Map<string, string | Uint8Array>([
    [
      'site.yaml',
      yaml({
        name: name({ ar: 'سجل القياس', en: 'The measuring register' }),
        tagline: site.tagline,
        origin: 'https://archive.example.org',
        host: 'cloudflare-pages',
        timeZone: 'Asia/Beirut',
        editions: editions.map(({ id }) => id),
        sections: Object.fromEntries(sections.map((each) => [each.id, name(each)])),
        agencies: { generator: 'Generator' },
        navigation: site.navigation,
        tokens: { light: { accent: site.accent }, dark: {} },
      }),
    ],
    ...editions.map(({ id, ...keys }): [string, string] => [`editions/${id}.yaml`, yaml(keys)]),
    ...editions.map(({ id }): [string, string] => [
      `pages/${id}/about.md`,
      `---\ntitle: ${id === 'en' ? 'About' : 'عن السجل'}\n---\n\n${site.tagline}. [الأرشيف](/${id}/archive/)\n`,
    ]),
    ...subjectKinds.flatMap((kind) =>
      subjects[kind].map((each): [string, string] => [
        `subjects/${kind}/${each.id}.yaml`,
        yaml({ name: name(each) }),
      ]),
    ),
    ...stories.map((each): [string, string] => [`stories/${each.id}.yaml`, yaml({ name: name(each) })]),
    ...[...media].map(([name, bytes]): [string, Uint8Array] => [`media/${name}`, bytes]),
  ]);
}

/** What a picture beside an article is called. */
export const besideName = 'stripes-2.png';

/** All files. Articles of editions that the newsroom does not have are left out, and names of articles that lead nowhere. */
export function filesOf(newsroom: Newsroom): Files {
  const ids = new Set(newsroom.editions.map(({ id }) => id));
  const articles = newsroom.articles.filter(({ edition }) => ids.has(edition));
  const names = new Set(articles.map(nameOf));
  const known = (name: string | null, of: (edition: string) => boolean) =>
    name !== null && names.has(name) && of(name.split('/')[0] ?? '') ? name : null;
  const editions = newsroom.editions.map((each) => ({
    ...each,
    lead: known(each.lead, (edition) => edition === each.id),
  }));
  const written = articles.map((each) => ({
    ...each,
    translationOf: known(each.translationOf, (edition) => edition !== each.edition),
  }));
  const beside = written.flatMap((each): [string, Uint8Array][] =>
    each.beside ? [[`${nameOf(each)}/${besideName}`, each.beside]] : [],
  );
  return new Map([...settingFiles({ ...newsroom, editions }), ...written.map(articleFile), ...beside]);
}
