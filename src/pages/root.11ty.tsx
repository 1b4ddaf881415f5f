import { RootLayout } from '../../layouts/root.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('root');

export const render = ({ current }: Printing<'root'>) => <RootLayout view={current.view} />;
