import { sitemapIndexXml } from '../../layouts/sitemap.ts';
import { type Printing, paged } from './paged.ts';

export const data = paged('sitemapIndex');

export const render = ({ current }: Printing<'sitemapIndex'>) => sitemapIndexXml(current.view);
