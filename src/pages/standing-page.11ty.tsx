import { StandingPageLayout } from '../../layouts/standing-page.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('standingPage');

export const render = ({ current: { view }, bodyOf }: Printing<'standingPage'>) => (
  <StandingPageLayout view={view} body={bodyOf(view.body)} />
);
