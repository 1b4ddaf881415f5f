import { robotsText } from '../../layouts/sitemap.ts';
import { type Printing, paged } from './paged.ts';

export const data = paged('robots');

export const render = ({ current }: Printing<'robots'>) => robotsText(current.view);
