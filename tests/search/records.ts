import type { SubjectEntry } from '../../src/search/manifest.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Facts of geography: twelve of them name روسيا, and each of the others a river elsewhere. */
const facts: readonly [year: string, place: string, title: string, text: string][] = [
  ['2016', 'موسكو', 'موسكو عاصمة روسيا', 'تقع موسكو عاصمة روسيا على نهر يحمل اسمها.'],
  ['2016', 'سيبيريا', 'أعمق البحيرات', 'بحيرة بايكال في روسيا أعمق بحيرات العالم.'],
  ['2016', 'القوقاز', 'جبل إلبروس', 'أعلى قمة في «روسيا»، وفي القوقاز كله، هي إلبروس.'],
  ['2016', 'سيبيريا', 'نهر لينا', 'يجري نهر لينا في روسيا من منبعه إلى مصبه.'],
  ['2015', 'الأورال', 'جبال الأورال', 'تمتد جبال الأورال في روسيا من الشمال إلى الجنوب.'],
  ['2015', 'كامتشاتكا', 'براكين كامتشاتكا', 'في شرق روسيا شبه جزيرة كثيرة البراكين.'],
  ['2015', 'موسكو', 'نهر الفولغا', 'الفولغا أطول أنهار أوروبا، وكله في روسيا.'],
  ['2015', 'قزوين', 'بحر قزوين', 'روسيا واحدة من خمس دول تطل على بحر قزوين.'],
  ['2015', 'لادوغا', 'بحيرة لادوغا', 'أكبر بحيرات أوروبا لادوغا، وهي في روسيا.'],
  ['2014', 'سيبيريا', 'سيبيريا الواسعة', 'تشغل سيبيريا معظم مساحة روسيا.'],
  ['2014', 'القطب', 'الساحل الشمالي', 'تطل روسيا على المحيط المتجمد الشمالي.'],
  ['2014', 'أوروبا', 'أكبر الدول مساحة', 'روسيا أكبر دول العالم مساحة، & <b>لا</b> أكبرها سكانًا.'],
  ['2014', 'لبنان', 'نهر الليطاني', 'ينبع الليطاني ويصب في لبنان.'],
  ['2014', 'مصر', 'نهر النيل', 'يصب النيل في البحر المتوسط.'],
  ['2014', 'العراق', 'نهر دجلة', 'يلتقي دجلة الفرات في شط العرب.'],
];

export const arabicRecords: SearchRecord[] = facts.map(([year, place, title, text], order) => ({
  url: `/ar/${year}/01/${twoDigits(order + 1)}/fact-${order + 1}/`,
  title,
  text,
  published: `${year}-01-${twoDigits(order + 1)}`,
  instant: Date.UTC(Number(year), 0, order + 1),
  section: text.includes('روسيا') ? 'eurasia' : 'levant',
  subjects: { topics: ['جغرافيا'], places: [place === 'موسكو' ? 'moscow' : place], people: [] },
  by: [],
  byline: [],
  kicker: null,
  dateline: order % 2 === 0 ? place : null,
}));

export const englishRecords: SearchRecord[] = [
  {
    url: '/en/2015/01/01/volga/',
    title: 'The Volga',
    text: 'The Volga, longest river of Europe, runs through Russia (روسيا) alone.',
    published: '2015-01-01',
    instant: Date.UTC(2015, 0, 1),
    section: 'eurasia',
    subjects: { topics: ['Geography'], places: ['moscow'], people: [] },
    by: [],
    byline: ['A. Geographer'],
    kicker: null,
    dateline: 'Russia',
  },
];

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

export const arabicSections = { eurasia: 'أوراسيا', levant: 'المشرق' };

/** Of most subjects the id is the name here; this one tells whether the two are told apart. */
export const arabicSubjects: SubjectEntry[] = [
  { kind: 'places', id: 'moscow', name: 'موسكو', spellings: ['Moscow'], href: '/ar/places/moscow/' },
];
