import type { Random } from './random.ts';

const arabicStems =
  'كتاب قلم ورق حبر سطر حرف كلمة جملة فقرة صفحة باب فصل عنوان هامش فهرس سجل خزانة رف مكتب غرفة نافذة جدار سقف درج مفتاح قفل مصباح نور ظل لون خط شكل حجم وزن طول عرض عمق ارتفاع مسافة طريق شارع جسر نهر بحر جبل واد سهل حقل شجرة ورقة غصن جذر ثمرة زهرة بذرة تراب حجر رمل طين ماء هواء نار غيم مطر ثلج ريح برد حر صيف شتاء ربيع خريف صباح مساء ليل نهار ساعة دقيقة يوم أسبوع شهر سنة قرن وقت موعد بداية نهاية وسط طرف جهة شرق غرب شمال جنوب مدينة قرية حي سوق دكان ميناء محطة قطار سفينة مركب عجلة محرك آلة أداة مطرقة مسمار خيط إبرة ثوب قماش صوف قطن جلد خشب حديد نحاس ذهب فضة زجاج خبز ملح سكر زيت عسل لبن تمر عنب زيتون قمح أرز بصل عدد رقم حساب جمع طرح ضرب قسمة نسبة معدل جدول قائمة ترتيب قياس تجربة فكرة سؤال جواب رأي درس علم فن لحن صوت نغمة صورة لوحة إطار مرآة عين يد قدم رأس قلب لسان أذن ظهر كتف إصبع خاتم ساق باحة ساحة حديقة بئر قناة سد خزان أنبوب سلك مقياس ميزان إبريق كوب طبق ملعقة سكين قدر فرن حصير وسادة سرير كرسي طاولة صندوق حقيبة علبة رسالة بريد طابع ختم توقيع نسخة أصل مثال نموذج قالب'.split(
    ' ',
  );
const arabicBefore = ['', 'ال', 'و', 'وال', 'بال', 'لل', 'ب', 'ل', 'كال', 'فال', 'وبال', 'ولل'];
const arabicAfter = [
  '',
  'ه',
  'ها',
  'هم',
  'هما',
  'نا',
  'ي',
  'ات',
  'ين',
  'ان',
  'هن',
  'كم',
  'ية',
  'ون',
  'اتها',
  'اتهم',
  'ينا',
  'ك',
  'وه',
  'تين',
  'يات',
  'اتنا',
  'يها',
  'انه',
];

const englishStems =
  'book page line word letter margin index record shelf desk room window wall lamp light shade colour shape weight length depth height road street bridge river sea hill valley plain field tree leaf branch root seed stone sand clay water wind cloud rain snow summer winter spring autumn morning evening hour minute week month year town village market harbour station train ship wheel engine tool hammer thread needle cloth wool cotton wood iron copper glass bread salt sugar oil honey milk date grape olive wheat rice number sum list order measure sample question answer lesson sound picture frame mirror garden well canal pipe wire scale cup plate spoon knife oven chair table box letterhead stamp copy model pattern'.split(
    ' ',
  );
const englishAfter = ['', 's', 'ed', 'ing', 'er', 'like', 'less', 'ward', 'wise', 'ful', 'ish', 'most'];

const combine = (befores: readonly string[], stems: readonly string[], afters: readonly string[]) =>
  afters.flatMap((after) => befores.flatMap((before) => stems.map((stem) => before + joined(stem, after))));

/** A ta marbuta is written ت before a suffix. */
const joined = (stem: string, after: string) =>
  after === '' ? stem : stem.replace(/ة$/, 'ت').replace(/اء$/, 'ائ') + after;

const vocabularies = {
  ar: combine(arabicBefore, arabicStems, arabicAfter),
  en: combine([''], englishStems, englishAfter),
};

/** What every text says of itself first, so that nobody takes it for news. */
const declarations = {
  ar: [
    'هذا نص ولّده برنامج لقياس سرعة الأرشيف، ولا خبر فيه',
    'كلمات هذه الفقرة جُمعت آليًا للقياس، ولا معنى لها',
    'النص التالي مولَّد للتجربة وحدها',
  ],
  en: [
    'This text was generated to measure the speed of the archive, and holds no news',
    'The words of this paragraph were put together by a program, and mean nothing',
    'What follows was generated for testing alone',
  ],
};

type Language = keyof typeof vocabularies;
export const languageOf = (edition: string): Language => (edition === 'en' ? 'en' : 'ar');

/** So many words; the word of rank n comes about 1/n as often as the first (Zipf's law). */
export function words(draw: Random, language: Language, count: number): string {
  const vocabulary = vocabularies[language];
  const drawn: string[] = [];
  for (let place = 0; place < count; place++) {
    drawn.push(vocabulary[Math.floor(vocabulary.length ** draw()) - 1] ?? '');
  }
  return drawn.join(' ');
}

const inSentence = 14;
const inParagraph = 70;

/** Paragraphs of so many words altogether, each beginning with a plain word on what they are; Markdown. */
export function body(draw: Random, language: Language, count: number): string {
  const paragraphs: string[] = [];
  for (let left = count; left > 0; left -= inParagraph) {
    const sentences = Array.from({ length: Math.ceil(Math.min(left, inParagraph) / inSentence) }, () =>
      words(draw, language, inSentence),
    );
    const said = declarations[language][paragraphs.length % declarations[language].length];
    paragraphs.push(`${said}: ${sentences.join('. ')}.\n`);
  }
  return paragraphs.join('\n');
}
