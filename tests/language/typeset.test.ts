import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/language/typeset.ts';

describe('in Arabic', () => {
  test.each([
    ['"داعش" و"النصرة"', '«داعش» و«النصرة»', 'pairs of straight marks are guillemets, after a prefix too'],
    ['قال: "سمعت "نعم" مرتين"', 'قال: «سمعت “نعم” مرتين»', 'a pair within a pair is curly'],
    ["قال: «سمعت 'نعم'»", 'قال: «سمعت “نعم”»', 'a pair within guillemets is curly, single marks too'],
    ['قال " نعم " ثم', 'قال « نعم » ثم', 'a pair with spaces within it is a pair'],
    ['قال "نعم', 'قال "نعم', 'a mark without a partner stays'],
    ['L\'Orient-Le Jour "لبنان"', "L'Orient-Le Jour «لبنان»", 'an apostrophe between Latin letters stays'],
    ["فرقة Rock 'n' Roll", "فرقة Rock 'n' Roll", 'the apostrophes of a word left in one letter stay'],
    ["قال ''نعم''", "قال ''نعم''", 'two single marks at one place stay'],
    ['نعم, لا; لماذا?', 'نعم، لا؛ لماذا؟', 'Latin marks after Arabic words are Arabic'],
    [
      'بلدٌ, "مدينة", (قرية), نعم',
      'بلدٌ، «مدينة»، (قرية)، نعم',
      'vowel marks and closing signs may stand between',
    ],
    ['1,500 و3;4 وReuters, ثم', '1,500 و3;4 وReuters, ثم', 'numbers and Latin words keep their marks'],
    ['نعم,لا', 'نعم,لا', 'a mark within a word stays'],
    ['نعم ، لا ؟ بلى .', 'نعم، لا؟ بلى.', 'no space stands before a mark'],
    [
      'ملف .doc و . . .',
      'ملف .doc و . . .',
      'a name that begins with a dot keeps its space, as do dots apart',
    ],
    ['ثم... سكت....', 'ثم… سكت....', 'three dots are an ellipsis, four are not'],
    ['سنة 1436 هـ', 'سنة 1436\u00A0هـ', 'a year stays with its era'],
    ['سنة 30 كمية', 'سنة 30 كمية', 'a word that begins like a unit is none'],
    ['في 5 أيلول/سبتمبر', 'في 5 أيلول/\u2060سبتمبر', 'the two names of a month stay on one line'],
    ['أيلول / سبتمبر', 'أيلول\u00A0/\u00A0سبتمبر', 'and so they do where spaces stand between them'],
    ['سبتمبر/ أيلول', 'سبتمبر/\u00A0أيلول', 'or one'],
    ['كتاب/مجلّة', 'كتاب/مجلّة', 'a slash between other words stays as it is'],
    ["https://a.example/?a='b'... نعم", "https://a.example/?a='b'... نعم", 'addresses stay as they are'],
  ])('%s → %s: %s', (written, shown) => {
    expect(typeset(written, 'ar')).toBe(shown);
  });

  test('setting a text twice changes nothing more', () => {
    const once = typeset('"نعم" , قال... "لا" ؟', 'ar-LB');
    expect(typeset(once, 'ar-LB')).toBe(once);
  });
});

describe('in English', () => {
  test.each([
    ["\"It's 'good',\" she said", '“It’s ‘good’,” she said', 'marks are curly, by their kind'],
    ["the dogs' bowls of the '90s", 'the dogs’ bowls of the ’90s', 'an apostrophe may end or begin a word'],
    ['a 5" disk, 5, 6', 'a 5" disk, 5, 6', 'a double mark without a partner stays'],
    ['Wait ... "what"?', 'Wait … “what”?', 'three dots are an ellipsis'],
  ])('%s → %s: %s', (written, shown) => {
    expect(typeset(written, 'en')).toBe(shown);
  });
});

test('Persian is set as Arabic is, a language whose rules are not known is left alone', () => {
  expect(typeset('"بله", نه?', 'fa')).toBe('«بله»، نه؟');
  expect(typeset('"oui", non...', 'fr')).toBe('"oui", non...');
});
