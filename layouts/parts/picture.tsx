import type { Locale } from '../../src/language/locale.ts';
import type { PictureView } from '../../src/views/picture.ts';
import { Text } from './text.tsx';

interface Props {
  picture: PictureView;
  locale: Locale;
  /** How wide it stands on the page, as HTML's `sizes` has it. */
  sizes: string;
  /** The first picture of a page is fetched at once, every other when it comes near. */
  leads?: boolean;
}

export function Picture({ picture, locale, sizes, leads = false }: Props) {
  const { href, width, height, sources, alt, caption, credit } = picture;
  const text = (words: string | null) => words && <Text text={words} direction={locale.direction} />;
  const image = (
    <img
      src={href}
      width={width}
      height={height}
      alt={alt}
      loading={leads ? undefined : 'lazy'}
      decoding={leads ? undefined : 'async'}
      fetchpriority={leads ? 'high' : undefined}
    />
  );
  return (
    <figure class="picture">
      {sources.length === 0 ? (
        image
      ) : (
        <picture>
          {sources.map(({ type, srcset }) => (
            <source key={type} type={type} srcset={srcset} sizes={sizes} />
          ))}
          {image}
        </picture>
      )}
      {(caption || credit) && (
        <figcaption>
          {text(caption)}
          {caption && credit && <br />}
          {credit && <span class="credit">{text(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
