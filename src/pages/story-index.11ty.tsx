import { StoryIndexLayout } from '../../layouts/story-index.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('storyIndex');

export const render = ({ current }: Printing<'storyIndex'>) => <StoryIndexLayout view={current.view} />;
