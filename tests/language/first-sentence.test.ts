import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/language/first-sentence.ts';

describe('the first sentence ends where its language ends it', () => {
  test.each([
    ['ar', 'التقى د. طه حسين الوزير أمس. ثم عاد.', 'التقى د. طه حسين الوزير أمس.'],
    ['ar', 'هل قال أ.د. محمد علي ذلك؟ لا أحد يعلم.', 'هل قال أ.د. محمد علي ذلك؟'],
    ['ar', 'وُلد سنة 1912 م. وتوفي سنة 1970.', 'وُلد سنة 1912 م.'],
    ['ar', 'وقال: «انتهى الأمر.» ثم ذهب.', 'وقال: «انتهى الأمر.»'],
    ['ar', 'كلام بلا نقطة', 'كلام بلا نقطة'],
    ['ur', 'وزیر اعظم نے کہا۔ پھر وہ چلے گئے۔', 'وزیر اعظم نے کہا۔'],
    [
      'en',
      'He met Mr. Smith and J. Kerry\nfor 3.5 hours. He left.',
      'He met Mr. Smith and J. Kerry for 3.5 hours.',
    ],
    ['en', 'He left at 5 p.m. She stayed.', 'He left at 5 p.m.'],
    ['en', '1. The first of them. The second.', '1. The first of them.'],
    ['en', '', ''],
  ])('%s: %s', (language, text, sentence) => {
    expect(firstSentence(text, language)).toBe(sentence);
  });
});

test('a sentence without an end is cut after a word', () => {
  const sentence = firstSentence('كلمة، '.repeat(100), 'ar');
  expect(sentence).toMatch(/^(?:كلمة، )+كلمة…$/u);
  expect(sentence.length).toBeLessThanOrEqual(221);
});
