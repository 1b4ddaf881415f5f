import { ArticleLayout } from '../../layouts/article.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('article');

export const render = ({ current: { view }, bodyOf }: Printing<'article'>) => (
  <ArticleLayout view={view} body={bodyOf(view.body)} />
);
