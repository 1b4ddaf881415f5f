import { useEffect, useState } from 'preact/hooks';

/** From here on the facets have a column of their own (as in search.css). */
const wide = matchMedia('(min-width: 900px)');

/** Whether the window is that wide, now and as it changes. */
export function useWide(): boolean {
  const [isWide, setIsWide] = useState(wide.matches);
  useEffect(() => {
    const update = () => setIsWide(wide.matches);
    wide.addEventListener('change', update);
    return () => wide.removeEventListener('change', update);
  }, []);
  return isWide;
}
