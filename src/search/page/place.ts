// Where a reader was among the results: browsers go back to it before the results are there.

interface Place {
  /** Of the link that led away. */
  href: string;
  /** Where it stood in the window, in pixels. */
  top: number;
}

/** Keeps, with the entry of the history, the link that leads away. */
export function keepPlace(): void {
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || defaultPrevented) return;
    const place: Place = { href: link.href, top: link.getBoundingClientRect().top };
    // What is typed after the way back is a question of its own.
    history.replaceState({ draft: null, place }, '');
  });
}

/** Gives what leads back to the link that led away, once it is there again; not who went on elsewhere meanwhile. */
export function returning(): () => void {
  let place: Place | null = history.state?.place ?? null;
  const stay = () => {
    place = null;
  };
  for (const moved of ['wheel', 'touchmove', 'keydown'] as const)
    addEventListener(moved, stay, { once: true, passive: true });
  return () => {
    const { href, top } = place ?? {};
    const link = [...document.links].find((each) => each.href === href);
    if (!link || top === undefined) return;
    stay();
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
    link.focus({ preventScroll: true });
    history.replaceState({ ...history.state, place: null }, '');
  };
}
