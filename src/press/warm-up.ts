/** Loads all that a build loads when it has pages to print, so that the first such build is no slower than the next. */
export async function warmUp(): Promise<void> {
  const [press] = await Promise.all([
    import('../eleventy/print.ts'),
    import('./make.ts'),
    import('./work/read-task.ts'),
    import('./work/print-task.ts'),
  ]);
  await press.warmUp();
}
