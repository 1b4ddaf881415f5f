import { SubjectIndexLayout } from '../../layouts/subject-index.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('subjectIndex');

export const render = ({ current }: Printing<'subjectIndex'>) => <SubjectIndexLayout view={current.view} />;
