import { SearchLayout } from '../../layouts/search.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('search');

export const render = ({ current }: Printing<'search'>) => <SearchLayout view={current.view} />;
