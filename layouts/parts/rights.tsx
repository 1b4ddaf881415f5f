import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Rights as RightsOf } from '../../src/newsroom/article.ts';
import { Dotted } from './dotted.tsx';
import { Text } from './text.tsx';

/** Who holds the rights, and under what licence the text may be used. */
export function Rights({ rights, locale }: { rights: RightsOf; locale: Locale }) {
  const { holder, licence, url } = rights;
  const text = (words: string) => <Text text={words} direction={locale.direction} />;
  return (
    <>
      {`${say(locale, 'rights')}: `}
      <Dotted
        facts={
          licence
            ? [text(holder), url ? <a href={url}>{text(licence)}</a> : text(licence)]
            : [url ? <a href={url}>{text(holder)}</a> : text(holder)]
        }
      />
    </>
  );
}
