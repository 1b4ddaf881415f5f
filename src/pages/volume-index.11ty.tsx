import { VolumeIndexLayout } from '../../layouts/volume-index.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('volumeIndex');

export const render = ({ current }: Printing<'volumeIndex'>) => <VolumeIndexLayout view={current.view} />;
