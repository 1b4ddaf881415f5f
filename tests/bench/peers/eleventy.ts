import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileWriter } from '../../archive/write-archive.ts';
import { type Peer, writeArticles } from './peer.ts';

const command = join(import.meta.dirname, '../../../node_modules/@11ty/eleventy/cmd.cjs');
const settings = pathToFileURL(join(import.meta.dirname, 'eleventy-settings.js')).href;

const page = (title: string, main: string) => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ description }}"></head>
<body><header><a href="/">أرشيف القياس</a></header><main>${main}</main></body></html>
`;

const article = page(
  '{{ title }}',
  `<article data-pagefind-body><h1>{{ title }}</h1><p>{{ description }}</p>
<time>{{ page.date.toISOString() }}</time>{{ content | safe }}</article>
{% for kind, names in { topics: topics, places: places, people: people } %}<ul>{% for name in names %}
<li><a data-pagefind-filter="{{ kind }}" href="/{{ kind }}/{{ name | slugify }}/">{{ name }}</a></li>{% endfor %}</ul>{% endfor %}`,
);

const subject = page(
  '{{ subject.address }}',
  `<h1>{{ subject.address }}</h1><ol>{% for article in subject.articles %}
<li><a href="{{ article.url }}">{{ article.data.title }}</a><p>{{ article.data.description }}</p></li>{% endfor %}</ol>`,
);

const paginated = (collection: string, alias: string, permalink: string) =>
  `---\npagination: { data: collections.${collection}, size: 1, alias: ${alias} }\npermalink: "${permalink}"\n---\n${subject}`;

/** Articles as Markdown templates, the subjects and years that list them in pages of twenty. */
export const eleventy: Peer = {
  name: 'Eleventy with unified',
  program: process.execPath,
  args: [command, '--config=eleventy.config.js', '--input=content', '--output=site', '--quiet'],
  write(folder, articles) {
    const write = fileWriter(folder);
    write('package.json', '{ "type": "module" }');
    write('eleventy.config.js', `export { settings as default } from '${settings}';\n`);
    write('content/_includes/article.njk', article);
    write('content/lists.njk', paginated('lists', 'subject', '{{ subject.address }}'));
    writeArticles(join(folder, 'content/articles'), articles, { layout: 'article.njk' });
  },
};
