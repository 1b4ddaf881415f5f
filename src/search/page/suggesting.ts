import { h, render } from 'preact';
import type { Suggestion } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { listId, optionId, SuggestionList } from './suggestion-list.tsx';

interface SuggestingProps {
  field: HTMLInputElement;
  /** Where the list stands. */
  root: HTMLElement;
  locale: SearchSettings['locale'];
  suggest: (words: string) => Promise<readonly Suggestion[]>;
  choose: (suggestion: Suggestion) => void;
}

/**
 * Suggests what to ask while a question is typed: a combobox with a list, as the ARIA Authoring Practices Guide has it
 * (list autocomplete with manual selection). Gives what opens the list for what stands in the field, and what closes it.
 */
export function suggesting({ field, root, locale, suggest, choose }: SuggestingProps): {
  look: () => void;
  close: () => void;
} {
  let suggestions: readonly Suggestion[] = [];
  let active = -1;
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', listId],
  ] as const)
    field.setAttribute(name, value);

  function show(next: readonly Suggestion[], place: number): void {
    [suggestions, active] = [next, place];
    render(h(SuggestionList, { suggestions, active, locale }), root);
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', optionId(active));
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }

  const close = () => show([], -1);

  function take(suggestion: Suggestion): void {
    close();
    choose(suggestion);
  }

  function look(): void {
    const typed = field.value;
    suggest(typed).then((found) => {
      if (typed === field.value && document.activeElement === field) show(found, -1);
      // What does not come now is no loss.
    }, close);
  }

  /** What is past the last one is left to others: ↓ leads on to the results. */
  function press(event: KeyboardEvent): void {
    const chosen = suggestions[active];
    if (suggestions.length === 0 || event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'ArrowUp' && active >= 0) show(suggestions, active - 1);
    else if (event.key === 'ArrowDown' && active < suggestions.length - 1) show(suggestions, active + 1);
    else return;
    event.preventDefault();
  }

  function click({ target }: MouseEvent): void {
    const option = target instanceof Element && target.closest('[role=option]');
    const chosen = suggestions.find((_, place) => option && option.id === optionId(place));
    if (chosen) take(chosen);
  }

  close();
  // The focus stays in the field.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('click', click);
  field.addEventListener('input', look);
  field.addEventListener('keydown', press);
  field.addEventListener('blur', close);
  return { look, close };
}
