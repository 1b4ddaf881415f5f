import { type ComponentChildren, Fragment } from 'preact';
import type { Locale } from '../../src/language/locale.ts';
import { Separator } from './separator.tsx';

interface Props {
  facts: readonly ComponentChildren[];
  locale: Pick<Locale, 'language'>;
}

/** Small facts in one line, a rule between them. What is null, false or empty is left out. */
export function Parted({ facts, locale }: Props) {
  return (
    <>
      {facts.filter(Boolean).map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && <Separator locale={locale} />}
          {fact}
        </Fragment>
      ))}
    </>
  );
}
