import { MonthLayout } from '../../layouts/month.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('month');

export const render = ({ current }: Printing<'month'>) => <MonthLayout view={current.view} />;
