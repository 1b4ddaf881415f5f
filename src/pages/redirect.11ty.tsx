import { RedirectLayout } from '../../layouts/redirect.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('redirect');

export const render = ({ current }: Printing<'redirect'>) => <RedirectLayout view={current.view} />;
