import type { CopyRuleName } from '../rules.ts';

/** What the copy checks say in Arabic. */
export const copyAr: Readonly<Record<CopyRuleName, { found: string; expected: string; mend: string }>> = {
  'presentation-forms': {
    found: '«{text}» مكتوبة بأشكال العرض لا بالحروف',
    expected: 'حروف عادية: «{suggested}»',
    mend: 'اكتبها من جديد أو شغّل ‎npm run check -- --fix؛ تأتي هذه الأشكال مع النصّ المنسوخ من PDF',
  },
  'unbalanced-controls': {
    found: 'علامة اتجاه {text} بلا قرينة في فقرتها',
    expected: 'زوج من العلامات أو لا شيء: {suggested}',
    mend: 'احذفها؛ فهي تقلب ما بعدها من النصّ ولا تُرى',
  },
  'invisible-controls': {
    found: 'محرف لا يُرى، {text}',
    expected: 'حروف ومسافات ونهايات سطور: {suggested}',
    mend: 'احذفه ما لم يحتج إليه النصّ',
  },
  'not-nfc': {
    found: '«{text}» ليست بالصيغة المركّبة من يونيكود (NFC)',
    expected: 'حرف واحد لما هو حرف واحد، والحركات بترتيبها: «{suggested}»',
    mend: 'شغّل ‎npm run check -- --fix فيصلح النصّ كلّه؛ ولا يتغيّر شكله',
  },
  'missing-glyph': {
    found: 'لا ترسم الخطوط «{text}»',
    expected: 'حروف في خطّي Markazi Text وNoto Naskh Arabic: {suggested}',
    mend: 'تحقّق من أنها مقصودة؛ فالقارئ يراها بخطّ آخر أو مربّعات',
  },
  tatweel: {
    found: 'كلمة «{text}» ممدودة بالتطويل',
    expected: '«{suggested}»',
    mend: 'احذف التطويل؛ فملء السطور من عمل التنسيق',
  },
  'latin-punctuation': {
    found: 'علامة لاتينية {text} بعد كلمة عربية',
    expected: '{suggested}',
    mend: 'اكتب {suggested} مكانها',
  },
  'space-before-punctuation': {
    found: 'مسافة قبل {suggested}',
    expected: '{suggested} ملتصقة بما قبلها، لا «{text}»',
    mend: 'احذف المسافة',
  },
  'doubled-spaces': {
    found: 'أكثر من مسافة في «{text}»',
    expected: '«{suggested}»',
    mend: 'أبقِ مسافة واحدة',
  },
  'spaced-verse': {
    found: 'مسافات متتابعة في «{text}» كالتي بين شطري البيت؛ والصفحة تصل ما بينهما',
    expected: 'البيت في كتلته: ‎:::شعر‎ و«{suggested}»',
    mend: 'ضع الأبيات في كتلة شعر وبين الشطرين علامة =؛ وإن كان نثرًا فأبقِ مسافة واحدة',
  },
  'straight-quotes': {
    found: 'علامتا اقتباس مستقيمتان: {text}',
    expected: '{suggested}',
    mend: 'اكتب «…»، وداخلهما “…”',
  },
  'mixed-digits': {
    found: 'العدد {text} بغير الأرقام التي في معظم المقال',
    expected: '{suggested}',
    mend: 'اكتب الأعداد كلّها بأرقام واحدة',
  },
  'alef-maqsura': {
    found: '«{text}»: خلط بين الياء والألف المقصورة',
    expected: '«{suggested}»',
    mend: 'اكتب «{suggested}»',
  },
  'ta-marbuta': {
    found: '«{text}»: خلط بين التاء المربوطة والهاء',
    expected: '«{suggested}»',
    mend: 'اكتب «{suggested}»',
  },
  'initial-hamza': {
    found: '«{text}» تنقصها همزة الألف',
    expected: '«{suggested}»',
    mend: 'اكتب «{suggested}»',
  },
  'persian-letters': {
    found: 'في «{text}» حروف من لوحة مفاتيح لغة أخرى',
    expected: '«{suggested}»',
    mend: 'اكتب «{suggested}»، وغيّر لوحة المفاتيح',
  },
  'name-variants': {
    found: 'اسم كُتب في المقال بوجهين، أحدهما «{text}»',
    expected: 'رسم واحد: «{suggested}»',
    mend: 'اكتبه على وجه واحد في المقال كلّه',
  },
};
