import { StoryLayout } from '../../layouts/story.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('story');

export const render = ({ current }: Printing<'story'>) => <StoryLayout view={current.view} />;
