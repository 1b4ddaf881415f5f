import { type ComponentChildren, Fragment } from 'preact';

/** Small facts in one line, a middle dot between them. What is null, false or empty is left out. */
export function Dotted({ facts }: { facts: readonly ComponentChildren[] }) {
  return (
    <>
      {facts.filter(Boolean).map((fact, place) => (
        <Fragment key={place}>
          {place > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </>
  );
}
