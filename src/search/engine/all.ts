/**
 * All values, as `Promise.all` gives them, but where one fails only when the others have ended too: whoever tries
 * again then meets no failure of the first try that was still under way.
 */
export async function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
