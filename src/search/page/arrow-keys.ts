/** ↓ leads from the field to the results and on, ↑ back; after the last comes what brings more. */
export function leadByArrows(field: HTMLElement, root: HTMLElement): void {
  const lead = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('.result h2 a, .search-more')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', lead);
  root.addEventListener('keydown', lead);
}
