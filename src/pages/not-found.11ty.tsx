import { NotFoundLayout } from '../../layouts/not-found.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('notFound');

export const render = ({ current }: Printing<'notFound'>) => <NotFoundLayout view={current.view} />;
