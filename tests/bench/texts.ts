import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seed = new URL('../sample/ar/2015/09/15/white-house-russia.md', import.meta.url);
/** Articles of the magazine al-Muqtabas; they are kept beside the repository, not in it. */
const muqtabas = new URL('../../../shared/corpora/muqtabas/md-articles.tar.gz', import.meta.url);

const bodyOf = (file: string | URL) => readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');

export const seedText = (): string[] => [bodyOf(seed)];

/** Every ninth article of the magazine, about 300; none where it is not there. */
export function muqtabasTexts(): string[] {
  if (!existsSync(muqtabas)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
  try {
    execFileSync('tar', ['xzf', fileURLToPath(muqtabas), '-C', folder]);
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    return files
      .sort()
      .filter((_, place) => place % 9 === 0)
      .map((file) => bodyOf(join(folder, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
