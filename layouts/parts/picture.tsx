import type { Locale } from '../../src/language/locale.ts';
import type { PictureView } from '../../src/views/picture.ts';
import { Dotted } from './dotted.tsx';
import { Text } from './text.tsx';

interface Props {
  picture: PictureView;
  locale: Locale;
  /** The first picture of a page is fetched at once, every other when it comes near. */
  leads?: boolean;
}

export function Picture({ picture, locale, leads = false }: Props) {
  const { href, width, height, alt, caption, credit } = picture;
  const text = (words: string | null) => words && <Text text={words} direction={locale.direction} />;
  return (
    <figure class="picture">
      <img
        src={href}
        width={width}
        height={height}
        alt={alt}
        loading={leads ? undefined : 'lazy'}
        decoding={leads ? undefined : 'async'}
        fetchpriority={leads ? 'high' : undefined}
      />
      {(caption || credit) && (
        <figcaption>
          <Dotted facts={[text(caption), text(credit)]} />
        </figcaption>
      )}
    </figure>
  );
}
