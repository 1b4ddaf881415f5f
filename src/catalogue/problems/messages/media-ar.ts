import type { mediaEn } from './media-en.ts';

/** What is wrong with a file that pages show or offer, in Arabic. */
export const mediaAr: Record<keyof typeof mediaEn, { found: string; expected: string; mend: string }> = {
  'git-pointer': {
    found: 'ليس هذا هو الملف، بل ما يضعه Git LFS مكانه (عدد هذه الملفات: {count})',
    expected: 'الملف نفسه',
    mend: 'نفّذ git lfs install ثم git lfs pull؛ وفي GitHub Actions اكتب lfs: true تحت with: في actions/checkout',
  },
  'refused-download': {
    found: 'رابط إلى {picture}، وهو نوع من الملفات لا يُقدَّم للقرّاء',
    expected: 'اسم له لاحقة واحدة من هذه: {documents}؛ {recordings}؛ {pictures}',
    mend: 'احفظ الملف بإحدى هذه الصيغ أو ضعه في ملف ZIP، واكتب في اسمه واصلات مكان النقاط الأخرى؛ فقد يشغّل الخادم ما يعرفه بلاحقة غيرها',
  },
  'disguised-file': {
    found: 'صفحة HTML أو XML مع أن اسمها يقول غير ذلك',
    expected: 'ملف يطابق محتواه اسمه؛ فقد تعرضه المتصفّحات صفحةً من صفحات الموقع',
    mend: 'نزّل الملف من جديد (فربّما حُفظت صفحة خطأ مكانه)، أو احفظه بالصيغة التي يدلّ عليها اسمه',
  },
  'large-drawing': {
    found: 'رسم حجمه {megabytes} ميغابايت',
    expected: 'ميغابايتان على الأكثر: فكلّ قارئ للصفحة يحمّله كلّه',
    mend: 'احفظه بصيغة PNG أو WebP، أو بسّطه: نقاط أقل، وصور أصغر في داخله',
  },
  'compressed-drawing': {
    found: 'رسم مضغوط (SVGZ)',
    expected: 'ملف SVG غير مضغوط، فالخوادم تضغطه بنفسها',
    mend: 'احفظه بصيغة SVG العادية، أو فُكّ ضغطه بالأمر gunzip -S .svgz FILE وسمّه باللاحقة .svg',
  },
  'unsized-drawing': {
    found: 'رسم بلا مقاس',
    expected: 'viewBox="0 0 WIDTH HEIGHT"، أو width وheight بالأرقام، في الوسم <svg>',
    mend: 'اكتب هناك مقاس الرسم، مثلًا <svg viewBox="0 0 800 600" …>؛ والنسبة المئوية ليست مقاسًا',
  },
  'broken-drawing': {
    found: 'رسم ليس XML سليمًا في هذا الموضع ({reason})',
    expected: 'ملف SVG كما يحفظه برنامج رسم',
    mend: 'احفظ الرسم من جديد بصيغة SVG؛ فربّما قُطع أو حُفظ شيء آخر مكانه',
  },
  'deep-drawing': {
    found: 'عناصر متداخلة إلى أعمق من {depth}',
    expected: 'مجموعات متداخلة بضع درجات',
    mend: 'فُكّ المجموعات في برنامج الرسم واحفظه من جديد',
  },
  'circular-drawing': {
    found: 'يحيل {element} إلى نفسه، أو إلى ما يحيل إليه أو يحتويه',
    expected: 'عناصر لا تحيل إلّا إلى غيرها، كما تريد مواصفة SVG؛ فالمتصفّحات لا ترسم غير ذلك',
    mend: 'احذف الإحالة (href="#…" أو url(#…))، أو صدّر الرسم من جديد برموز ومؤثّرات مسطّحة',
  },
  'layered-drawing': {
    found: 'أقنعة أو نقوش أو علامات أو مسارات قصّ أو مرشّحات يعرض بعضها بعضًا، أكثر من {most} على التوالي',
    expected: '{most} على الأكثر: فكلّ منها يُرسم وحده، فتتوقّف متصفّحات القرّاء',
    mend: 'صدّر الرسم من جديد بمؤثّرات مسطّحة (نقطية)، أو احفظه بصيغة PNG أو WebP',
  },
  'heavy-filter': {
    found: 'مرشّح يشغل متصفّح القارئ ثواني',
    expected:
      'خطوات قليلة تستعمل كلّ منها نتيجة مرّة واحدة؛ وfeTurbulence بدرجات قليلة، وfeMorphology بنصف قطر صغير، وfeConvolveMatrix برتبة صغيرة',
    mend: 'صدّر الرسم من جديد بمؤثّرات مسطّحة (نقطية)، أو احفظه بصيغة PNG أو WebP',
  },
  'heavy-drawing': {
    found: '{element}، وترسم له المتصفّحات مع كلّ ما يحتويه وما يحيل إليه من العناصر {painted}',
    expected: '{most} على الأكثر في الرسم الواحد: فما زاد تتوقّف به متصفّحات القرّاء',
    mend: 'صدّر الرسم من جديد برموز ونقوش ومؤثّرات مسطّحة وبتفاصيل أقل، أو احفظه بصيغة PNG أو WebP',
  },
  'fine-dashes': {
    found: '{element} خطّه متقطّع (stroke-dasharray) بشرطات قصيرة تقف على طوله آلافٌ منها',
    expected: 'شرطات تُرى: فالمتصفّحات ترسم كلًّا منها',
    mend: 'أطِل الشرطات، أو اجعل الخطّ متّصلًا',
  },
  'drawing-root': {
    found: 'ملف يبدأ بالوسم <{element}>، ولا تعرضه المتصفّحات رسمًا',
    expected: '<svg xmlns="http://www.w3.org/2000/svg" …> وسمًا أول',
    mend: 'اكتب xmlns="http://www.w3.org/2000/svg" في الوسم الأول إن كان هذا رسمًا',
  },
  'drawing-encoding': {
    found: 'رسم ليس بترميز UTF-8 ({encoding})',
    expected: 'ترميز UTF-8، ولا ترميز غيره في السطر الأول',
    mend: 'احفظ الرسم من جديد بترميز UTF-8',
  },
  'drawing-doctype': {
    found: 'سطر <!DOCTYPE …> قد يضيف إلى الرسم ما لا يراه أحد فيه',
    expected: 'رسم يبدأ بالوسم <svg',
    mend: 'احذف <!DOCTYPE … > إلى نهايته، ولا يتغيّر شيء في الرسم؛ ومن Illustrator احفظ الرسم من دون إمكانات التحرير فيه',
  },
  'drawing-instruction': {
    found: '{name} (عدد المرّات: {count})، وهي تجلب ورقة أنماط أو تخاطب برنامجًا آخر',
    expected: 'رسم بلا تعليمات غير <?xml …?>',
    mend: 'احذفها، وضع الأنماط في الرسم نفسه',
  },
  'drawing-element': {
    found: 'العنصر <{element}> (عدد المرّات: {count})، ولا يُعرف أنه مأمون في رسم',
    expected: 'ما يرسم فقط: بلا برامج نصية ولا HTML ولا foreignObject',
    mend: 'صدّر الرسم بصيغة SVG البسيطة (في Inkscape: Plain SVG؛ في draw.io: أوقف «نصّ منسّق» (Formatted Text) للأشكال ذات الكلمات؛ في Figma: ‏Outline Text؛ في Mermaid: htmlLabels: false)، أو احذف العنصر',
  },
  'drawing-attribute': {
    found: 'السمة {attribute} في <{element}> (عدد المرّات: {count})، ولا يُعرف أنها مأمونة في رسم',
    expected: 'سمات ترسم فقط: لا ما يبدأ منها بـ on، ولا ما يخصّ برامج أخرى',
    mend: 'صدّر الرسم بصيغة SVG البسيطة، أو احذف السمة',
  },
  'drawing-reference': {
    found: '{written} (عددها: {count})، وهو يقود إلى خارج الرسم',
    expected: '#… لجزء من الرسم، أو صورة في داخله بصيغة data:image/png أو jpeg أو webp أو gif',
    mend: 'ضمّن الصور والخطوط عند تصدير الرسم، واحذف الروابط و@import',
  },
  'drawing-style': {
    found: '{written} في أنماطه (عددها: {count})، ولا يُعرف أنه مأمون في رسم',
    expected: 'أنماط ترسم فقط',
    mend: 'احذفه، أو صدّر الرسم وأنماطه في سمات',
  },
};
