import { SubjectLayout } from '../../layouts/subject.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('subject');

export const render = ({ current }: Printing<'subject'>) => <SubjectLayout view={current.view} />;
