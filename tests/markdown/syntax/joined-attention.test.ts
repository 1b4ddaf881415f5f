import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/markdown/pipeline.ts';

const plain = markdown().use(remarkRehype).use(rehypeStringify).freeze();
const inline = (text: string) =>
  plain
    .processSync(text)
    .toString()
    .replace(/^<p>|<\/p>$/g, '')
    .replaceAll('strong>', 'b>')
    .replaceAll('em>', 'i>');

describe('words are marked beside letters that are joined to them', () => {
  test.each([
    ['و**«الحياة»**', 'و<b>«الحياة»</b>'],
    ['وَ**«الحياة»**', 'وَ<b>«الحياة»</b>'],
    ['**عاجل:**رئيس', '<b>عاجل:</b>رئيس'],
    ['**عاجل،**رئيس', '<b>عاجل،</b>رئيس'],
    ['**متى؟**قريبًا', '<b>متى؟</b>قريبًا'],
    ['**انتهى.**ثمّ', '<b>انتهى.</b>ثمّ'],
    ['**عاجل:**5 قتلى', '<b>عاجل:</b>5 قتلى'],
    ['**عاجل:**CNN', '<b>عاجل:</b>CNN'],
    ['قناة CNN**(الأمريكية)**', 'قناة CNN<b>(الأمريكية)</b>'],
    ['قال **«نعم»**فورا. و**(الحياة)**', 'قال <b>«نعم»</b>فورا. و<b>(الحياة)</b>'],
    ['قال**«نعم»** و**«لا»**.', 'قال<b>«نعم»</b> و<b>«لا»</b>.'],
    ['**«أ»**و**«ب»**و**«ج»**', '<b>«أ»</b>و<b>«ب»</b>و<b>«ج»</b>'],
    ['**العنوان:**نص **آخر:**نص', '<b>العنوان:</b>نص <b>آخر:</b>نص'],
    ['و**"الحياة"** ب**“السفير”**', 'و<b>"الحياة"</b> ب<b>“السفير”</b>'],
    ['و**”الحياة“**فقط', 'و<b>”الحياة“</b>فقط'],
    ['و**»الحياة«**فقط', 'و<b>»الحياة«</b>فقط'],
    ['زاد**50%**من', 'زاد<b>50%</b>من'],
    ['ب**$100**و**#وسم**', 'ب<b>$100</b>و<b>#وسم</b>'],
    ['عام ١٩٦٧**(يونيو)**و', 'عام ١٩٦٧<b>(يونيو)</b>و'],
    ['الســ**(ـجل)**', 'الســ<b>(ـجل)</b>'],
    ['کتاب\u200C**(ها)**', 'کتاب\u200C<b>(ها)</b>'],
    ['و\u200F**«نعم»**\u200Fفورا', 'و\u200F<b>«نعم»</b>\u200Fفورا'],
    ['و*«الحياة»*فقط', 'و<i>«الحياة»</i>فقط'],
    ['و***«الحياة»***فقط', 'و<i><b>«الحياة»</b></i>فقط'],
    ['و_«الحياة»_فقط', 'و<i>«الحياة»</i>فقط'],
    ['قال _«نعم»_فورا. و_(الحياة)_', 'قال <i>«نعم»</i>فورا. و<i>(الحياة)</i>'],
    ['و~~«الحياة»~~فقط', 'و<del>«الحياة»</del>فقط'],
    ['و~~**«الحياة»**~~فقط', 'و<del><b>«الحياة»</b></del>فقط'],
    ['**قال و*«نعم»*ثم**', '<b>قال و<i>«نعم»</i>ثم</b>'],
    ['**قال (**نعم**) ثم**', '<b>قال (<b>نعم</b>) ثم</b>'],
    ['گفت**«بله»**و', 'گفت<b>«بله»</b>و'],
    ['کہا**”ہاں“**۔', 'کہا<b>”ہاں“</b>۔'],
    ['אמר ל**"הארץ"**בבוקר', 'אמר ל<b>"הארץ"</b>בבוקר'],
    ['これは**「テスト」**です', 'これは<b>「テスト」</b>です'],
    ['**テスト。**テスト', '<b>テスト。</b>テスト'],
  ])('%s', (text, html) => {
    expect(inline(text)).toBe(html);
  });
});

describe('what is no emphasis stays as it is', () => {
  test.each([
    'قال السلطان*، والوزير*.',
    'قال السلطان*،والوزير*.',
    '«السلطان*» قال «الوزير*»',
    'السلطان*" قال الوزير*" ذلك',
    '٣*(٤+٥)*٦',
    '#وسم_(كذا)_آخر',
    'ملف_(نسخة)_نهائي',
    'من 10~20 إلى 30~40',
    'من ~١٠ إلى ٢٠~',
  ])('%s', (text) => {
    expect(inline(text).replaceAll('&#x22;', '"')).toBe(text);
  });
});

describe('letters of other scripts change nothing', () => {
  test.each(['and**"life"**', '**urgent:**he', 'и**«жизнь»**', '**срочно:**он', 'a_"b"_c', 'a~~"b"~~'])(
    '%s',
    (text) => {
      expect(inline(text).replaceAll('&#x22;', '"')).toBe(text);
    },
  );
});

test('emphasis stands where it was written', () => {
  const tree = markdown().parse('> أ\n> و**«ب»**ج');
  const text = JSON.stringify(tree, (key, value) => (key === 'offset' ? undefined : value));
  expect(text).toContain(
    '"type":"strong","children":[{"type":"text","value":"«ب»","position":{"start":{"line":2,"column":6},"end":{"line":2,"column":9}}}],"position":{"start":{"line":2,"column":4},"end":{"line":2,"column":11}}',
  );
});
