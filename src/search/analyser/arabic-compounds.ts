/** What names begin with that are written in one word or in two, and what such a beginning is followed by. */
const particles: readonly (readonly [beginning: string, rest: RegExp])[] = [
  // Beginnings that are no words of their own, and begin few others.
  ['عبد', /^ال.{2}/],
  ['ابو', /^(?!اب|ه(?:ا|م|ما|ن|ما)?$|نا$|كم|ت(?:ه|ها|هم|نا|ي)$|ي(?:ه|ها|هم|هما|نا|كم)$).{3}/],
  ['ذو', /^ال.{3}/],
];
/** Names whose two words are often written as one, with the length of the first. */
const namesOfTwo = `
ام+كلثوم ام+درمان ام+قصر ام+القرى ام+الفحم ام+القيوين بن+لادن بن+سلمان بن+علي بن+زايد بن+غوريون بن+جديد بن+بلة بن+يحيى
آل+سعود آل+نهيان آل+ثاني آل+مكتوم آل+خليفة آل+صباح آل+الشيخ آل+البيت آل+الأسد ذي+قار ذي+القعدة ذي+الحجة
سان+فرانسيسكو سان+فرنسيسكو سان+باولو ساو+باولو سان+سلفادور سان+خوسيه سان+جوزيه سان+دييغو سان+جرمان سان+مارينو سان+ماركو
سان+أنطونيو سان+خوان سانت+لويس سانت+بطرسبرغ سان+بطرسبرغ سانتا+كلارا سانتا+كروز سانتو+دومينغو كوالا+لمبور نيو+يورك نيو+دلهي
نيو+زيلندا نيو+زيلاندا نيو+جيرسي نيو+مكسيكو نيو+أورليانز لوس+أنجلوس لوس+أنجليس لاس+فيغاس بوينس+آيرس ريو+دي أديس+أبابا دار+السلام
بور+سعيد بور+سودان بور+فؤاد بيت+لحم بيت+لاهيا بيت+حانون تل+أبيب تل+أبيض دير+الزور رأس+الخيمة رأس+العين حضر+موت شرم+الشيخ
كفر+الشيخ نجع+حمادي وادي+عربة هونغ+كونغ كيب+تاون جنوب+أفريقيا بوركينا+فاسو سيرا+ليون
سري+لانكا بابوا+غينيا غينيا+بيساو اسلام+آباد إسلام+آباد حيدر+آباد
جلال+آباد فيصل+آباد عشق+آباد نور+الدين صلاح+الدين علاء+الدين عز+الدين سيف+الدين بهاء+الدين فتح+الله
نصر+الله حسب+الله عطا+الله سعد+الله جاد+الله حمد+الله فضل+الله رزق+الله خير+الله عوض+الله هبة+الله عبد+ربه بو+تفليقة بو+رقيبة
`;

/** A word within which the article stands, between two of three letters and more: `وزيرالخارجية`. */
const articleWithin =
  /^(.{3,}?)(ال(?!ات|ان|ون|ين|ي|نا$|ت(?:ه|ها|هم|هما|نا|كم|ي|ين|ان)$|ه(?:ا|م|ما|ن)).{3,})$/u;
/** A name to which the `بن` behind it is joined: `محمدبن`. */
const benBehind = /^(.{3,})(بن)$/u;
const proclitic = /^[وفبل](?=.{5})/u;

/** The two words that a word is written of, if it is: `عبدالله`, `أبوظبي`, `البحرالميت`. Takes and gives folded words. */
export function compoundFinder(fold: (word: string) => string): (folded: string) => readonly string[] {
  const listed = new Map(
    namesOfTwo
      .trim()
      .split(/\s+/)
      .map((name) => name.split('+').map(fold))
      .map((parts) => [parts.join(''), parts]),
  );
  const partsOf = (word: string): readonly string[] => {
    const known = listed.get(word);
    if (known) return known;
    for (const [beginning, rest] of particles) {
      const after = word.slice(beginning.length);
      if (word.startsWith(beginning) && rest.test(after)) return [beginning, after];
    }
    const [, one, other] = articleWithin.exec(word) ?? benBehind.exec(word) ?? [];
    return one !== undefined && other !== undefined ? [one, other] : [];
  };
  return (folded) => {
    const parts = partsOf(folded);
    return parts.length > 0 || !proclitic.test(folded) ? parts : partsOf(folded.slice(1));
  };
}
