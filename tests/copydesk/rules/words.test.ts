import { describe, expect, test } from 'vitest';
import { mendedBy, told } from '../told.ts';

describe('alef-maqsura', () => {
  test.each([
    ['فى', 'في'],
    ['الذى', 'الذي'],
    ['المصرى', 'المصري'],
    ['وسياسى', 'وسياسي'],
    ['للدولى', 'للدولي'],
    ['حتي', 'حتى'],
    ['بمستشفي', 'بمستشفى'],
    ['الأخري', 'الأخرى'],
    ['الامريكى', 'الامريكي'],
  ])('%s is told and mended', (wrong, right) => {
    expect(told('alef-maqsura', wrong)).toEqual([`1:1 ${wrong} → ${right}`]);
    expect(mendedBy('alef-maqsura', `${wrong} ${right}`)).toBe(`${right} ${right}`);
  });

  test.each([
    'هيكل عظمي',
    'في صغري',
    'يقتل الدواء المستشفي به',
    'الية جديدة',
    'وإنى لك',
    'فِى قُلُوبِهِم مَّرَضٌ',
    '﴿فى قلوبهم﴾',
  ])('%s is left as it is', (text) => {
    for (const rule of ['alef-maqsura', 'ta-marbuta', 'initial-hamza'] as const)
      expect(mendedBy(rule, text)).toBe(text);
  });

  test('marks stay on a word whose last letter is mended', () => {
    expect(mendedBy('alef-maqsura', 'الذَّىِ')).toBe('الذَّيِ');
  });

  test('a word that is a verb as well is left to the editor', () => {
    expect(told('alef-maqsura', 'وفى')).toEqual(['1:1 وفى → وفي / وفى']);
    expect(mendedBy('alef-maqsura', 'وفى')).toBe('وفى');
  });

  test.each([
    'علي',
    'على',
    'إلي',
    'القوى',
    'الكبرى',
    'اليمنى',
    'المحلى',
    'أنى',
    'لدي',
    'موسى',
    'ليلي',
    'تجارى',
    'مالى',
    'كبري',
  ])('%s may be right', (word) => {
    expect(told('alef-maqsura', word)).toEqual([]);
  });
});

describe('ta-marbuta', () => {
  test.each([
    ['الحكومه', 'الحكومة'],
    ['والمدرسه', 'والمدرسة'],
    ['للجامعه', 'للجامعة'],
    ['هذة', 'هذه'],
    ['اللة', 'الله'],
    ['والمياة', 'والمياه'],
  ])('%s is told and mended', (wrong, right) => {
    expect(told('ta-marbuta', wrong)).toEqual([`1:1 ${wrong} → ${right}`]);
    expect(mendedBy('ta-marbuta', wrong)).toBe(right);
  });

  test.each(['مدرسه', 'حكومته', 'سنه', 'الوجه', 'التنبيه', 'وفية', 'بلدية', 'علية'])(
    '%s may be right',
    (word) => {
      expect(told('ta-marbuta', word)).toEqual([]);
    },
  );
});

describe('initial-hamza', () => {
  test.each([
    ['اشارة', 'إشارة'],
    ['الارهاب', 'الإرهاب'],
    ['وللارهابيين', 'وللإرهابيين'],
    ['بانه', 'بأنه'],
    ['ولانهم', 'ولأنهم'],
    ['امريكا', 'أمريكا'],
    ['الاولى', 'الأولى'],
    ['واعلن', 'وأعلن'],
    ['الى', 'إلى'],
    ['اذار', 'آذار'],
    ['الاُسبوع', 'الأُسبوع'],
  ])('%s is told and mended', (wrong, right) => {
    expect(told('initial-hamza', wrong)).toEqual([`1:1 ${wrong} → ${right}`]);
    expect(mendedBy('initial-hamza', wrong)).toBe(right);
  });

  test.each(['اضعاف', 'اعمال', 'الافراد', 'للاقسام', 'كانه', 'وكانهم'])(
    '%s is told and left: two words are spelt so',
    (word) => {
      expect(told('initial-hamza', word)).toHaveLength(1);
      expect(mendedBy('initial-hamza', word)).toBe(word);
    },
  );

  test('the names of letters are words', () => {
    expect(told('initial-hamza', 'واو وفاو')).toEqual([]);
    expect(mendedBy('initial-hamza', 'هذا او ذاك')).toBe('هذا أو ذاك');
  });

  test('ان is told where the word before it decides', () => {
    expect(told('initial-hamza', 'قال ان وبعد ان')).toEqual(['1:5 ان → إن', '1:13 ان → أن']);
    expect(told('initial-hamza', 'لكن ان')).toEqual([]);
  });

  test('where إن and أن are both possible, an editor chooses', () => {
    expect(told('initial-hamza', 'اننا')).toEqual(['1:1 اننا → إننا / أننا']);
    expect(mendedBy('initial-hamza', 'اننا')).toBe('اننا');
  });

  test.each([
    'اسم',
    'ابن',
    'الاجتماع',
    'استقلال',
    'واحد',
    'فاهم',
    'لازمة',
    'كانت',
    'الاعلام',
    'الاجراء',
    'اضافته',
    'امام',
    'والد',
  ])('%s may be right', (word) => {
    expect(told('initial-hamza', word)).toEqual([]);
  });
});

describe('persian-letters', () => {
  test('Persian kaf and yeh in an Arabic word are told, and mended within it', () => {
    expect(told('persian-letters', 'کتاب')).toEqual(['1:1 کتاب → كتاب']);
    expect(mendedBy('persian-letters', 'کتاب سیاسة')).toBe('كتاب سياسة');
  });

  test('a Persian yeh that ends a word may be ي or ى', () => {
    expect(told('persian-letters', 'علی')).toHaveLength(1);
    expect(mendedBy('persian-letters', 'علی')).toBe('علی');
  });

  test('a word that only Persian has is a quotation', () => {
    expect(told('persian-letters', 'گفتگوی چابهار')).toEqual([]);
  });

  test.each([
    'او گفت: بِسْمِ اللَّهِ الرَّحْمٰنِ الرَّحِيمِ',
    'حديث «إنما الأعمال بالنيات» شنيد',
    'كتاب «تهافت الفلاسفة في الكلام» علي',
    'الكتاب كبير',
    'در «حياة كريمة» نوشت',
    '﴿قل هو الله أحد لم يلد﴾',
    'گفت «سلام عليكم» و رفت',
  ])('Arabic in a Persian text is left: %s', (text) => {
    const left = mendedBy('persian-letters', text, 'fa');
    const arabic = /«.*»|﴿.*﴾|بِسْمِ.*|الكتاب.*/.exec(text)?.[0] ?? '';
    expect(arabic).not.toBe('');
    expect(left).toContain(arabic);
  });

  test.each(['كتاب «گلستان سعدی کتاب است» هنا', 'قال «کتاب کوچه سیاه»', 'شعر «دل می رود» له'])(
    'Persian in an Arabic text is left: %s',
    (text) => {
      expect(mendedBy('persian-letters', text)).toBe(text);
    },
  );

  test('a quotation in the edition’s own language is mended', () => {
    expect(mendedBy('persian-letters', 'قال «المکتبة الکبیرة»')).toBe('قال «المكتبة الكبيرة»');
    expect(mendedBy('persian-letters', 'گفت «كتاب را می خواهم»', 'fa')).toBe('گفت «کتاب را می خواهم»');
  });

  test('in a Persian edition it is the Arabic letters that are told', () => {
    expect(mendedBy('persian-letters', 'كتاب علي', 'fa')).toBe('کتاب علی');
    expect(told('persian-letters', 'کتاب علی', 'fa')).toEqual([]);
    expect(told('persian-letters', 'الإسلامية ي', 'en')).toEqual([]);
  });
});

describe('name-variants', () => {
  const lavrov = { preferred: 'سيرغي لافروف', spellings: ['سيرجي لافروف', 'لافروف'] };
  const earnest = { preferred: 'جوش إيرنست', spellings: ['إيرنست'] };

  test('a spelling of the authority file beside the preferred one is told, once', () => {
    const text = 'سيرغي لافروف ثم سيرجي لافروف ثم سيرجي لافروف';
    expect(told('name-variants', text, 'ar', [lavrov])).toEqual(['1:17 سيرجي لافروف → سيرغي لافروف']);
  });

  test('a shorter form of a name is no other spelling, and one spelling alone is none', () => {
    expect(told('name-variants', 'سيرغي لافروف ولافروف', 'ar', [lavrov])).toEqual([]);
    expect(told('name-variants', 'سيرجي لافروف', 'ar', [lavrov])).toEqual([]);
    expect(told('name-variants', 'سيرغي لافروف ثم سيرجي لافروف')).toEqual([]);
  });

  test('an adjective is no other spelling of a place', () => {
    const syria = { preferred: 'سوريا', spellings: ['سورية'] };
    expect(told('name-variants', 'سوريا والحكومة السورية وقوات سورية', 'ar', [syria])).toEqual([]);
  });

  test('a name with its hamza and without is told, across paragraphs', () => {
    expect(told('name-variants', 'جوش إيرنست\n\nوايرنست', 'ar', [earnest])).toEqual(['3:2 ايرنست → إيرنست']);
    expect(told('name-variants', 'ايرنست', 'ar', [earnest])).toEqual([]);
  });

  test('of two customary spellings of a place the rarer one is told', () => {
    expect(told('name-variants', 'الأمريكية الأمريكي والأميركيين')).toEqual([
      '1:20 والأميركيين → والأمريكيين',
    ]);
    expect(told('name-variants', 'أميركا والأميركيين')).toEqual([]);
  });
});
