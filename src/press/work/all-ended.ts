/**
 * What Promise.all gives. Where one fails, `stop` is called, and what failed first is thrown once all have ended: then
 * nothing is written any more into a folder that is about to go, or beside another attempt.
 */
export async function allEnded<T extends readonly unknown[] | []>(
  work: T,
  stop: () => void,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  try {
    return await Promise.all(work);
  } catch (error) {
    stop();
    await Promise.allSettled(work);
    throw error;
  }
}
