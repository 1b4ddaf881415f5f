import { SectionLayout } from '../../layouts/section.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('section');

export const render = ({ current }: Printing<'section'>) => <SectionLayout view={current.view} />;
