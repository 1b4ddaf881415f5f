import { expect, test } from 'vitest';
import { loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { suggestSubjects } from '../../../src/search/engine/suggest.ts';
import type { SubjectEntry } from '../../../src/search/manifest.ts';

const entry = (kind: SubjectEntry['kind'], id: string, name: string, spellings: string[] = []) => ({
  kind,
  id,
  name,
  spellings,
  href: `/ar/${kind}/${id}/`,
});
const suggest = suggestSubjects(
  [
    entry('places', 'moscow', 'موسكو', ['Moscow']),
    entry('places', 'syria', 'سوريا', ['الجمهورية العربية السورية']),
    entry('people', 'putin', 'فلاديمير بوتين'),
    entry('people', 'musa', 'عمرو موسى'),
    entry('topics', 'music', 'الموسيقى'),
  ],
  await loadAnalyser('ar'),
);
const names = (words: string) =>
  suggest(words).map((each) => (each.kind === 'subject' ? `${each.rest}|${each.subject.id}` : each.words));

test.each([
  ['موس', ['|moscow', '|music', '|musa']],
  ['موسك', ['|moscow']],
  ['المو', ['|moscow', '|music', '|musa']],
  ['بوت', ['|putin']],
  ['فلاديمير بو', ['|putin']],
  ['زيارة فلاديمير بو', ['زيارة|putin']],
  ['الجمهورية العربية السو', ['|syria']],
  ['mos', ['|moscow']],
  ['أخبار سور', ['أخبار|syria']],
])('who types %s is offered %j', (words, expected) => {
  expect(names(words)).toEqual(expected);
});

test.each(['', ' ', 'م', 'زرافة', '"؟', 'موسكو', 'سوريا '])('who types «%s» is offered nothing', (words) => {
  expect(names(words)).toEqual([]);
});

test('no more are offered than a reader reads', () => {
  const many = Array.from({ length: 30 }, (_, n) => entry('topics', `t${n}`, `موضوع ${n}`));
  const offered = async () => suggestSubjects(many, await loadAnalyser('ar'))('موض');
  return expect(offered()).resolves.toHaveLength(6);
});
