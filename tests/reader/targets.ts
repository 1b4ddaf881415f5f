/**
 * What on the page is too small and too near to another to be hit by a finger (WCAG 2.5.8): a target under 24 pixels
 * round whose centre a circle of 24 pixels would touch another target, or such a circle of another small one. Links
 * within a sentence are excepted. Runs in the browser.
 */
export function smallTargets(): string[] {
  const size = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select'),
  ].filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none');
  const boxes = targets.map((element) => ({ element, box: hitBox(element) }));
  const isSmall = ({ width, height }: DOMRect) => width < size - 0.01 || height < size - 0.01;
  return boxes
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter(({ element, box }) =>
      boxes.some((other) => {
        if (other.element === element || other.element.contains(element)) return false;
        const near = isSmall(other.box) ? size : size / 2;
        return (
          distance(middle(box), isSmall(other.box) ? pointBox(middle(other.box)) : other.box) < near - 0.01
        );
      }),
    )
    .map(
      ({ element, box }) =>
        `${element.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`,
    );

  /** A label is hit for its field. */
  function hitBox(element: HTMLElement): DOMRect {
    return (element.closest('label') ?? element).getBoundingClientRect();
  }

  function isInSentence(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, figcaption, td');
    const words = (block?.textContent ?? '').length - (element.textContent ?? '').length;
    return words > 3;
  }

  function middle({ x, y, width, height }: DOMRect): DOMPoint {
    return new DOMPoint(x + width / 2, y + height / 2);
  }

  function pointBox({ x, y }: DOMPoint): DOMRect {
    return new DOMRect(x, y, 0, 0);
  }

  function distance({ x, y }: DOMPoint, box: DOMRect): number {
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  }
}
