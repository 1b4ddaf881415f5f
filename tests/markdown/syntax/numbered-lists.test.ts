import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/markdown/pipeline.ts';
import { outline } from './tree.ts';

const two = 'list(1)[item["أول"] item["ثان"]]';

describe('a list numbered as in Arabic, Persian or Urdu', () => {
  test.each([
    ['١. أول\n٢. ثان', two],
    ['١) أول\n٢) ثان', two],
    ['۱. أول\n۲. ثان', two],
    ['١- أول\n٢- ثان', two],
    ['1- أول\n2- ثان', two],
    ['1ـ أول\n2ـ ثان', two],
    ['١– أول\n٢– ثان', two],
    ['1-أول\n2-ثان', two],
    ['١.أول\n٢.ثان', two],
    ['1 - أول\n2 - ثان', two],
    ['1-\tأول\n2-\tثان', two],
    ['1- أول\n\n2- ثان', two],
    ['المطالب:\n١. أول\n٢. ثان', `"المطالب:" ${two}`],
    ['> ١. أول\n> ٢. ثان', `blockquote[${two}]`],
    ['- ١. أول\n  ٢. ثان', `list[item[${two}]]`],
    ['٣. أول\n٤. ثان', 'list(3)[item["أول"] item["ثان"]]'],
    ['٩٨- أول\n٩٩- ثان', 'list(98)[item["أول"] item["ثان"]]'],
    ['٢- الخلفية\n\nنص', 'list(2)[item["الخلفية"]] "نص"'],
    ['1- أول\n2- 30 قتيلًا\n3- CNN', 'list(1)[item["أول"] item["30 قتيلًا"] item["CNN"]]'],
    ['1- أول\n3- ثالث\n\n9- تاسع', 'list(1)[item["أول"]] list(3)[item["ثالث"]] list(9)[item["تاسع"]]'],
    ['1- أول\n1- ثان', two],
    ['1- أول\n2) ثان', 'list(1)[item["أول"]] list(2)[item["ثان"]]'],
    ['1- **أول**: نص\n   تابع\n\n   فقرة', 'list(1)[item[strong["أول"] ": نص\\nتابع" "فقرة"]]'],
    ['1- أول\n   - فرع\n2- ثان', 'list(1)[item["أول" list[item["فرع"]]] item["ثان"]]'],
    ['١. First\n٢. Second', 'list(1)[item["First"] item["Second"]]'],
    ['1- CNN الأمريكية\n2- BBC', 'list(1)[item["CNN الأمريكية"] item["BBC"]]'],
  ])('%j', (text, tree) => {
    expect(outline(text)).toBe(tree);
  });
});

describe('what begins with a number and is no list', () => {
  test.each([
    '2- 1 للأهلي',
    '2-1 للأهلي',
    '٢ - ١ للزمالك',
    '1-2-2015 صدر القرار',
    '١-٢-٢٠١٥ صدر القرار',
    '01-234-567 هاتف المكتب',
    '10-12 شخصًا',
    '1990- بداية الحرب',
    '١٩٦٧. كانت الحرب',
    '1967-1973 حرب الاستنزاف',
    '۱۵-ساله‌ای که آمد',
    '3.5 مليون',
    '٣.٥ مليون',
    '١٬٠٠٠ نسخة',
    '1- First',
    '١-',
    'فاز الفريق\n2- ثمّ خسر',
  ])('%j', (text) => {
    expect(outline(text)).toBe(JSON.stringify(text));
  });
});

test('CommonMark’s own lists stay as they are beside others', () => {
  expect(outline('1. a\n2. ب\n\n3) ج')).toBe('list(1)[item["a"] item["ب"]] list(3)[item["ج"]]');
});

test('items stand where they were written', () => {
  const [list] = markdown().parse('نص\n\n  ١٠- أول\n  ١١- **ثان**').children.slice(1);
  const second = list?.type === 'list' ? list.children[1] : undefined;
  expect(second?.position?.start).toEqual({ line: 4, column: 3, offset: 16 });
  expect(second?.children[0]?.position?.start).toEqual({ line: 4, column: 7, offset: 20 });
});
