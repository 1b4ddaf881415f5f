import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const perPage = 20;

/** Eleventy with unified in place of its own Markdown. Plain JavaScript, since Eleventy is run here without tsx. */
export function settings(config) {
  const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();
  config.setLibrary('md', { render: (text) => processor.processSync(text).toString() });
  config.addCollection('lists', (all) => {
    const articles = all.getFilteredByGlob('content/articles/**/*.md').reverse();
    const lists = new Map([['/', articles]]);
    const add = (address, article) => {
      if (!lists.has(address)) lists.set(address, []);
      lists.get(address).push(article);
    };
    for (const article of articles) {
      add(`/years/${article.date.getUTCFullYear()}/`, article);
      for (const kind of ['topics', 'places', 'people']) {
        for (const name of article.data[kind]) add(`/${kind}/${config.getFilter('slugify')(name)}/`, article);
      }
    }
    return [...lists].flatMap(([address, listed]) =>
      Array.from({ length: Math.ceil(listed.length / perPage) }, (_, page) => ({
        address: page === 0 ? address : `${address}${page + 1}/`,
        articles: listed.slice(page * perPage, (page + 1) * perPage),
      })),
    );
  });
  return { markdownTemplateEngine: false };
}
