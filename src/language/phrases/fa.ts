import type { Phrases } from '../phrase.ts';

export const fa: Phrases = {
  articles: { one: '{n} مقاله', other: '{n} مقاله' },

  // Places of the navigation
  home: 'تازه‌ترین‌ها',
  archive: 'بایگانی',
  stories: 'پرونده‌ها',
  topics: 'موضوع‌ها',
  places: 'مکان‌ها',
  people: 'اشخاص',
  search: 'جست‌وجو',
  sections: 'بخش‌ها',

  // Titles
  volumeTitle: 'دورهٔ سال {year}',
  byTitle: 'نوشتهٔ {name}',
  aboutTitle: 'دربارهٔ {name}',
  yearOf: '{name} در سال {year}',
  storyTitle: 'پرونده: {name}',
  notFound: 'صفحه پیدا نشد',
  feedTitle: '{site}: تازه‌ترین مقاله‌ها',

  // Descriptions for search engines and shared links
  homeDescription: '{site}: تازه‌ترین مقاله‌ها و بایگانی همهٔ سال‌ها.',
  archiveDescription: 'همهٔ بایگانی، سال به سال.',
  volumeDescription: 'دورهٔ سال {year} بایگانی: {count}.',
  monthDescription: 'بایگانی {date}: {count}.',
  dayDescription: 'بایگانی {date}: {count}.',
  listDescription: '{name}: {count}.',
  storiesDescription: 'پرونده‌های بایگانی: رویدادهایی که مقاله به مقاله دنبال شده‌اند.',
  topicsDescription: 'موضوع‌های بایگانی به ترتیب الفبا.',
  placesDescription: 'مکان‌هایی که بایگانی از آن‌ها نام برده است، به ترتیب الفبا.',
  peopleDescription: 'کسانی که بایگانی از آن‌ها نام برده یا نوشتهٔ آن‌هاست، به ترتیب الفبا.',
  searchDescription: 'جست‌وجو در همهٔ مقاله‌های بایگانی.',

  // Around every page
  skip: 'رفتن به محتوا',
  menu: 'راهبری اصلی',
  languages: 'زبان‌ها',
  searchArchive: 'جست‌وجو در بایگانی',
  trail: 'جای این صفحه در بایگانی',
  neighbours: 'پیشین و پسین',
  before: 'پیشین',
  after: 'پسین',
  feed: 'خوراک خبری',
  rights: 'حقوق',
  rightsUnknown: 'صاحب حقوق این متن شناخته نیست',
  shortAddress: 'نشانی کوتاه',

  // Lists and charts
  latest: 'تازه‌ترین مقاله‌ها',
  empty: 'هنوز مقاله‌ای اینجا نیست.',
  emptyArchive: 'این بایگانی هنوز مقاله‌ای ندارد.',
  browseArchive: 'مرور بایگانی',
  byYear: 'به تفکیک سال',
  yearsOfNews: { one: '{n} سال خبر', other: '{n} سال خبر' },
  inDays: { one: 'در {n} روز', other: 'در {n} روز' },
  count: '{name}: {count}',
  span: '{first} – {last}',
  daysOfYear: 'روزهای سال',
  monthUnknown: 'ماه نامعلوم',
  dayUnknown: 'روز نامعلوم',
  letters: 'حروف',
  spellings: 'نوشتارهای دیگر: {names}',
  wikidata: 'در ویکی‌داده',

  // Articles
  minutes: { one: '{n} دقیقه', other: '{n} دقیقه' },
  updated: 'به‌روز شده در',
  wholeStory: { one: 'همهٔ پرونده: {n} مقاله', other: 'همهٔ پرونده: {n} مقاله' },
  inThisArticle: 'در این مقاله',
  corrections: 'اصلاحیه',
  sources: 'منابع',
  translations: 'به زبان دیگر',
  related: 'مقاله‌های مرتبط',

  // Pages that lead elsewhere
  notFoundAdvice: 'شاید نشانی تغییر کرده یا نادرست نوشته شده باشد. جست‌وجو کنید یا بایگانی را مرور کنید.',
  moved: 'این صفحه نشانی تازه‌ای دارد',
  firstPage: 'صفحهٔ نخست',

  // The search page
  'search.field': { one: 'جست‌وجو در {n} مقاله', other: 'جست‌وجو در {n} مقاله' },
  'search.empty': 'بایگانی هنوز مقاله‌ای ندارد، پس چیزی برای جست‌وجو نیست.',
  'search.submit': 'بجو',
  'search.results': { one: '{n} نتیجه', other: '{n} نتیجه' },
  'search.nothing': 'هیچ مقاله‌ای همهٔ این واژه‌ها را ندارد: {words}',
  'search.advice': 'واژه‌های کمتر یا املای دیگری را بیازمایید.',
  'search.short': 'دست‌کم سه حرف بنویسید.',
  'search.loading': 'فهرست در حال بارگیری است…',
  'search.failed': 'فهرست جست‌وجو بارگیری نشد.',
  'search.retry': 'دوباره بکوشید',
  'search.relevance': 'مرتبط‌ترین',
  'search.newest': 'تازه‌ترین',
  'search.more': 'نتایج بیشتر',
  'search.filters': 'محدود کردن نتایج',
  'search.clear': 'برداشتن همهٔ گزینش‌ها',
  'search.others': { one: 'و {n} مورد دیگر', other: 'و {n} مورد دیگر' },
  'search.fewer': 'کمتر',
  'search.year': 'سال',
  'search.section': 'بخش',
  'search.topics': 'موضوع‌ها',
  'search.places': 'مکان‌ها',
  'search.people': 'اشخاص',
  'search.scripts':
    'جست‌وجو در مرورگر شما انجام می‌شود و به جاوااسکریپت نیاز دارد. آنچه در پی می‌آید بی آن کار می‌کند.',
  'search.ways': 'راه‌های دیگر به بایگانی',
  'search.archive': 'بایگانی بر پایهٔ تاریخ',

  // Within a text
  footnotes: 'پانوشت‌ها',
  backToText: 'بازگشت به متن',
  table: 'جدول',
  newStandfirst: 'یک یا دو جمله که خبر را بگوید.',
  newBody: 'متن از اینجا آغاز می‌شود. هرگاه آماده شد، سطر draft: true را بردارید.',
};
