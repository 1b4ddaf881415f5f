import { rooms, subjectKinds } from '../newsroom/names.ts';
import { nearestName } from './nearest.ts';

/** Other words for the folders of subjects. */
const otherKinds: Readonly<Record<string, (typeof subjectKinds)[number]>> = {
  topic: 'topics',
  tags: 'topics',
  place: 'places',
  locations: 'places',
  person: 'people',
  persons: 'people',
  authors: 'people',
};

const yamlEnding = /\.(?:ya?ml|json|txt|md)(?:\.txt)?$/i;
const textEnding = /\.(?:md|markdown|mdown|mkd|mdx|txt|html?)(?:\.txt)?$/i;

/**
 * Where a file was meant to lie: the nearest folder that is read, and the ending that is read there. The path itself,
 * where nothing better is known.
 */
export function meantPath(file: string, editions: readonly string[]): string {
  const cut = file.lastIndexOf('/') + 1;
  const folder = meantFolder(file.slice(0, cut), editions);
  const room = folder.slice(0, Math.max(0, folder.indexOf('/')));
  const name = file.slice(cut);
  if (room === 'pages' || editions.includes(room)) return folder + name.replace(textEnding, '.md');
  const isYaml = ['subjects', 'stories', 'editions'].includes(room) || /^(?:site|stories)\./i.test(file);
  return folder + (isYaml ? name.replace(yamlEnding, '.yaml') : name);
}

/** The folder that was meant; each ends with `/`, or is empty. */
export function meantFolder(folder: string, editions: readonly string[]): string {
  const [room = '', inRoom = '', ...rest] = folder.split('/');
  if (room === '') return folder;
  if (room === 'subjects' && /^(?:stories|story)$/i.test(inRoom)) return ['stories', ...rest].join('/');
  const kind = rooms.includes(room) || editions.includes(room) ? null : kindNear(room);
  if (kind !== null) return ['subjects', kind, inRoom, ...rest].join('/');
  const meant = meantRoom(room, editions);
  const known: readonly string[] = subjectKinds;
  const inside = meant === 'subjects' && !known.includes(inRoom) ? (kindNear(inRoom) ?? inRoom) : inRoom;
  return [meant, inside, ...rest].join('/');
}

function meantRoom(room: string, editions: readonly string[]): string {
  const known = [...rooms, ...editions];
  if (known.includes(room)) return room;
  const small = room.toLowerCase();
  if (known.includes(small)) return small;
  // A name of two or three letters is near to every other one.
  return small.length > 3 ? (nearestName(small, rooms) ?? room) : room;
}

function kindNear(name: string): (typeof subjectKinds)[number] | null {
  const small = name.toLowerCase();
  const near = small.length > 3 ? nearestName(small, subjectKinds) : null;
  return otherKinds[small] ?? subjectKinds.find((kind) => kind === near) ?? null;
}
