import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Rights as RightsOf } from '../../src/newsroom/rights.ts';
import { Parted } from './parted.tsx';
import { Text } from './text.tsx';

/** Who holds the rights, and under what licence the text may be used. */
export function Rights({ rights, locale }: { rights: RightsOf | 'unknown'; locale: Locale }) {
  if (rights === 'unknown') return <>{say(locale, 'rightsUnknown')}</>;
  const { holder, licence, url } = rights;
  const name = <Text text={holder} direction={locale.direction} />;
  // A licence's name goes with its number, as in CC BY 4.0: isolated as one.
  const terms = licence ? <bdi>{licence}</bdi> : name;
  return (
    <>
      {`${say(locale, 'rights')}: `}
      <Parted locale={locale} facts={[licence && name, url ? <a href={url}>{terms}</a> : terms]} />
    </>
  );
}
