import { PartLayout } from '../../layouts/part.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('part');

export const render = ({ current }: Printing<'part'>) => <PartLayout view={current.view} />;
