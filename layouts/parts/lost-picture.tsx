import type { Direction } from '../../src/language/direction.ts';
import { Text } from './text.tsx';

interface Props {
  words: string;
  url: string | null;
  direction: Direction;
}

/** The words of a picture that a page cannot show; a link, where it is on another host. */
export function LostPicture({ words, url, direction }: Props) {
  const text = <Text text={words} direction={direction} />;
  return <p class="missing-picture">{url === null ? text : <a href={url}>{text}</a>}</p>;
}
