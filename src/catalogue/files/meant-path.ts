import { roomOf, rooms } from '../../newsroom/content-folder.ts';
import { subjectKinds } from '../../newsroom/names.ts';
import { nearestName } from '../settings/nearest.ts';

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

/** Each may stand more than once, as where a system hides endings, and with something invisible behind it. */
const yamlEnding = /(?:\.(?:ya?ml|json|txt|md))+[\s\p{Cf}]*$/iu;
const textEnding = /(?:\.(?:md|markdown|mdown|mkdown|mkdn?|mdwn|mdte?xt|mdx|text|txt|html?))+[\s\p{Cf}]*$/iu;

/**
 * Where a file was meant to lie: the nearest folder that is read, and the ending that is read there. The path itself,
 * where nothing better is known.
 */
export function meantPath(file: string, editions: readonly string[]): string {
  const cut = file.lastIndexOf('/') + 1;
  const folder = meantFolder(file.slice(0, cut), editions);
  const room = roomOf(folder);
  const name = file.slice(cut);
  if (room === 'pages' || editions.includes(room)) return folder + name.replace(textEnding, '.md');
  const isYaml = ['subjects', 'stories', 'editions'].includes(room) || /^(?:site|stories)\./i.test(file);
  // Lists have small letters; the others are named as articles name them.
  const isList = /^(?:subjects\/|stories\.|site\.)[^/]*$/i.test(file) || room === 'editions';
  return folder + (isYaml ? (isList ? name.toLowerCase() : name).replace(yamlEnding, '.yaml') : name);
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
