/** Numbers in order, each as its distance from the one before: small, and so short to write. */
export function stepsOf(ascending: readonly number[]): number[] {
  return ascending.map((number, place) => number - (ascending[place - 1] ?? 0));
}

/** The numbers of which these are the steps. */
export function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
