/** An arrow to the end of the line, or to its start; the style sheet mirrors it where lines run leftwards. */
export function Arrow({ to }: { to: 'start' | 'end' }) {
  return (
    <svg class={`arrow to-${to}`} viewBox="0 0 16 10" aria-hidden="true">
      <path d="M0 5h14M10 1l4 4-4 4" />
    </svg>
  );
}
