import { feedXml } from '../../layouts/feed.ts';
import { type Printing, paged } from './paged.ts';

export const data = paged('feed');

export const render = ({ current }: Printing<'feed'>) => feedXml(current.view);
