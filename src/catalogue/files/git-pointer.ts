/** In bytes: a pointer is smaller (git-lfs, docs/spec.md, «The Pointer»). */
export const largestPointer = 1024;

/** Whether a text is what Git LFS keeps in git in a file's place (the same, its first line), be it with a mark of its bytes' order. */
export const isGitPointer = (text: string) =>
  text.length < largestPointer &&
  /^\ufeff?version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text);
