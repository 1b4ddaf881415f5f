import { describe, expect, test, vi } from 'vitest';
import { copyProblems } from '../../src/catalogue/articles/copy.ts';
import type { Problem } from '../../src/catalogue/problems/problem.ts';
import { foreignLinks } from '../../src/catalogue/summaries/foreign-links.ts';
import { mendCopy } from '../../src/cli/mend.ts';
import { load } from '../../src/press/load.ts';
import { article, type Changes, first, now, siteYaml, writeSite } from '../site.ts';

/** What stands in a file in which a fault of the program is met. */
const poison = 'poison';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const parseDocument: typeof yaml.parseDocument = (source, ...options) => {
    if (source.includes('poison')) throw new RangeError('Maximum call stack size exceeded');
    return yaml.parseDocument(source, ...options);
  };
  return { ...yaml, parseDocument };
});

vi.mock('../../src/markdown/set-text.ts', async (original) => {
  const setting = await original<typeof import('../../src/markdown/set-text.ts')>();
  const setText: typeof setting.setText = (typesetter, markdown, path) => {
    if (markdown.includes('poison')) throw new TypeError('unforeseen');
    return setting.setText(typesetter, markdown, path);
  };
  return { ...setting, setText };
});

/** An article with a fault of its own and a slip of copy, which must be told of whatever others do. */
const other = 'ar/2015/09/15/other.md';
const told = [`${other} unknown-section`];

const rulesOf = (problems: readonly Problem[]) => problems.map(({ file, rule }) => `${file} ${rule}`);

const broken: Changes = {
  'editions/ar.yaml': `language: ar\nname: ${poison}\n`,
  'subjects/people/writer.yaml': `name: ${poison}\n`,
  'subjects/places.yaml': `paris: ${poison}\n`,
  'subjects/topics.yaml': `sport: ${poison}\n`,
  'stories/vote.yaml': `name: ${poison}\n`,
  'stories.yaml': `war: ${poison}\n`,
  'pages/ar/about.md': `---\ntitle: ${poison}\n---\n\nA text.\n`,
  'pages/ar/rights.md': `---\ntitle: Rights\n---\n\nA ${poison}.\n`,
  [first]: article({ kicker: poison }),
  'ar/2015/09/15/caption.md': article({ image: `{ file: a.png, alt: A, caption: ${poison} }` }),
  'ar/2015/09/15/body.md': article({}, `::figure[A ${poison}]{src=a.png alt=A}\n`),
};

describe('what is thrown while a file is read is a problem of that file, and the others are told of:', () => {
  test.each(Object.entries(broken))('%s', (file, text) => {
    const root = writeSite({ [other]: article({ section: 'sport' }), [file]: text });
    const { problems } = load(root, now);
    expect(rulesOf(problems)).toEqual([...told, `${file} unset-text`].sort());
  });
});

test('it names the file where the settings cannot be read, and articles are looked at by themselves', () => {
  const root = writeSite({
    'site.yaml': siteYaml({ name: poison }),
    [first]: article({ kicker: poison }),
    [other]: article({ draft: 'yes' }),
  });
  expect(rulesOf(load(root, now).problems)).toEqual([
    `${first} unset-text`,
    `${other} wrong-value`,
    'site.yaml unset-text',
  ]);
});

test('the copy checks, --fix and --links go on to the next file', () => {
  const slip = article({}, 'ثم فى بيت [a](https://a.org).\n');
  const root = writeSite({ [first]: article({ kicker: poison }), [other]: slip });
  const both = [`${first} unset-text`, `${other} alef-maqsura`];
  expect(rulesOf(copyProblems(root))).toEqual(both);
  expect(foreignLinks(root).map(({ file }) => file)).toEqual([other]);
  const { mends, problems } = mendCopy(root);
  expect(mends).toHaveLength(1);
  expect(rulesOf(problems)).toEqual([`${first} unset-text`]);
});
