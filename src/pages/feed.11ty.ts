import { feedXml } from '../../layouts/feed.ts';
import { type Printing, paged } from './paged.ts';

export const data = paged('feed');

export const render = ({ current, bodyOf }: Printing<'feed'>) => feedXml(current.view, bodyOf);
