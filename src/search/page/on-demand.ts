// All that pages load of the search when it is needed, as one file: in two, what they share would be a third, which
// is fetched only when one of them has come.
export { markArticle } from './mark-article.ts';
export { beginSearch, prepareSearch } from './search.ts';
