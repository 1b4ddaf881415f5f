import { DayLayout } from '../../layouts/day.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('day');

export const render = ({ current }: Printing<'day'>) => <DayLayout view={current.view} />;
