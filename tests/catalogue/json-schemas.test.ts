import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listFolder } from '../../src/catalogue/files/files.ts';
import { jsonSchemas } from '../../src/catalogue/schema/json-schemas.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'tests/sample');
const schemas = jsonSchemas();

describe('the files in src/catalogue/json are what the program itself holds content against (vitest -u writes them)', () => {
  test.each(Object.entries(schemas))('%s', async (kind, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'src/catalogue/json', `${kind}.json`),
    );
  });
});

const accepts = (kind: string, written: unknown) =>
  z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(schemas[kind])).safeParse(written).success;

const kindOf = (file: string): string | null => {
  const [room = '', name = ''] = file.split('/');
  if (room === 'site.yaml') return 'site';
  if (room === 'media' || name === '') return null;
  return (
    { editions: 'edition', pages: 'page', stories: 'story', subjects: 'subject' }[room] ??
    (file.endsWith('.md') ? 'article' : null)
  );
};

test('they accept everything in the sample', () => {
  const refused = listFolder(sample).files.filter((file) => {
    const kind = kindOf(file);
    const source = readFileSync(join(sample, file), 'utf8');
    const yaml = file.endsWith('.md') ? source.split(/^---$/m)[1] : source;
    return kind !== null && !accepts(kind, parse(yaml ?? ''));
  });
  expect(refused).toEqual([]);
});

test.each([
  ['site', { name: 'A' }],
  ['edition', { language: 'ar', name: 'A', digts: 'latn' }],
  ['edition', { language: 'ar', name: 'A', phrases: { archve: 'A' } }],
  ['subject', { name: 'A', wikidata: 'P1' }],
  ['story', {}],
  ['subjects', { syria: ['A'] }],
  ['stories', { vote: [] }],
  ['article', { headline: 'A', standfirst: 'B', published: '2015', section: 'The Arts' }],
])('and refuse %s %j', (kind, written) => {
  expect(accepts(kind, written)).toBe(false);
});
