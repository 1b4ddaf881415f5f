import { HomeLayout } from '../../layouts/home.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('home');

export const render = ({ current }: Printing<'home'>) => <HomeLayout view={current.view} />;
