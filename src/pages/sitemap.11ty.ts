import { sitemapXml } from '../../layouts/sitemap.ts';
import { type Printing, paged } from './paged.ts';

export const data = paged('sitemap');

export const render = ({ current }: Printing<'sitemap'>) => sitemapXml(current.view);
