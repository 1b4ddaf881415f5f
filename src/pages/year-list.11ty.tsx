import { YearListLayout } from '../../layouts/year-list.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('yearList');

export const render = ({ current }: Printing<'yearList'>) => <YearListLayout view={current.view} />;
