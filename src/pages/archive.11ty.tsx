import { ArchiveLayout } from '../../layouts/archive.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('archive');

export const render = ({ current }: Printing<'archive'>) => <ArchiveLayout view={current.view} />;
