import { start } from '../../language/position.ts';
import { siteFile } from '../../newsroom/content-folder.ts';
import type { Problem } from '../problems/problem.ts';
import { readWritten } from '../yaml/read-checked.ts';
import type { Written } from '../yaml/yaml.ts';

/** The key of the settings that a problem is about, or nothing where it is about the file. */
function keyOf({ rule, file, values }: Problem): 'navigation' | 'logo' | 'lead' | 'host' | null {
  if (rule === 'many-files' || rule === 'large-site') return 'host';
  if (rule === 'unknown-place-in-navigation') return 'navigation';
  if (values.key === 'lead') return 'lead';
  return file === siteFile && values.picture !== undefined ? 'logo' : null;
}

/** Problems of settings that were found after their files were read, each at the value that it is about. */
export function atSettings(root: string, problems: readonly Problem[]): Problem[] {
  const read = new Map<string, Written | null>();
  const writtenIn = (file: string): Written | null => {
    if (!read.has(file)) {
      read.set(file, readWritten(root, file).value);
    }
    return read.get(file) ?? null;
  };
  return problems.map((each) => {
    const key = keyOf(each);
    if (key === null) return each;
    const written = writtenIn(each.file);
    return { ...each, ...(written?.positionOf([key, ...indexIn(written, key, each.values.id)]) ?? start) };
  });
}

/** Where a value stands in the list under a key. */
function indexIn({ value }: Written, key: string, sought: string | undefined): number[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return Array.isArray(list) ? [list.indexOf(sought)].filter((index) => index >= 0) : [];
}
