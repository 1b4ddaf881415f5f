import { useEffect, useState } from 'preact/hooks';

/** Milliseconds for which a text must stand before it is read out, so that typing is not talked over. */
const pause = 400;

/** Says to those who do not see the page what came of the search, once it has settled. */
export function Announcement({ text, settled }: { text: string; settled: boolean }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!settled) return;
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
