import { ArticleLayout } from '../../layouts/article.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('article');

export const render = ({ current }: Printing<'article'>) => <ArticleLayout view={current.view} />;
