import { afterAll } from 'vitest';
import { removeFolders } from './fresh-folder.ts';

afterAll(removeFolders);
