import { VolumeLayout } from '../../layouts/volume.tsx';
import { type Printing, paged } from './paged.ts';

export const data = paged('volume');

export const render = ({ current }: Printing<'volume'>) => <VolumeLayout view={current.view} />;
