import type { senseEn } from './sense-en.ts';

/** What can be read and yet cannot be meant, in Arabic. */
export const senseAr: Record<keyof typeof senseEn, { found: string; expected: string; mend: string }> = {
  'date-form': {
    found: 'قيمة «{key}» هي {value}',
    expected: 'تاريخ بصيغة ISO 8601، مثل 2015-09-15، أو مع الوقت 2015-09-15T10:00+03:00',
    mend: 'اكتب {suggestion}',
  },
  'date-of-two-readings': {
    found: 'قيمة «{key}» هي {value}، ولا يُعرف أيّ الرقمين هو الشهر',
    expected: 'السنة ثم الشهر ثم اليوم: 2015-09-15',
    mend: 'اكتب {suggestion}، أو {other} إن كان الشهر هو المكتوب أولًا',
  },
  'impossible-day': {
    found: 'قيمة «{key}» هي {value}، وليس في الشهر {month} يوم {day}',
    expected: 'يوم من 1 إلى {days}',
    mend: 'صحّح اليوم في {key}',
  },
  'impossible-month': {
    found: 'قيمة «{key}» هي {value}، وليس في السنة شهر {month}',
    expected: 'السنة ثم الشهر ثم اليوم: 2015-09-15، والشهر من 01 إلى 12',
    mend: 'صحّح الشهر في {key}',
  },
  'impossible-time': {
    found: 'قيمة «{key}» هي {value}، وهذا وقت لا تعرفه الساعات',
    expected:
      'ساعات من 00 إلى 23 ودقائق من 00 إلى 59؛ ومنتصف الليل الذي ينتهي به اليوم هو 00:00 من اليوم التالي',
    mend: 'صحّح الوقت في {key}، مثلًا {suggestion}',
  },
  'future-published': {
    found: 'قيمة «published» هي {value}، وهو موعد لم يأتِ بعد، ومع ذلك يرى القرّاء المقال فورًا',
    expected: 'تاريخ مضى، أو المفتاح «embargo» وفيه الموعد الذي ينتظره المقال',
    mend: 'أضف embargo: {value} إن أردت أن ينتظر المقال موعده، وإلا فصحّح published',
  },
  'future-change': {
    found: 'قيمة «{key}» هي {value}، وهو تاريخ لم يأتِ بعد',
    expected: 'تاريخ تعديل قد حصل',
    mend: 'صحّح التاريخ',
  },
  'early-change': {
    found: 'قيمة «{key}» هي {value}، أي قبل نشر المقال في {published}',
    expected: 'تاريخ بعد «published»',
    mend: 'صحّح أحد التاريخين',
  },
  'distant-hijri': {
    found: 'قيمة «hijri» هي {value}، وبينها وبين «published» ({published}) من الأيام: {days}',
    expected: 'اليوم نفسه بالتقويم الهجري، بفارق يوم أو يومين: نحو {expectedDay}',
    mend: 'صحّح hijri أو احذفه فيُحسب التاريخ بتقويم أم القرى',
  },
  'wrong-weekday': {
    found: '«{written}»، وذلك اليوم هو {day}',
    expected: 'يوم الأسبوع الموافق للتاريخ',
    mend: 'صحّح اليوم أو التاريخ',
  },
  'empty-text': {
    found: 'مقال بلا نصّ',
    expected: 'نصّ بعد سطر --- الثاني',
    mend: 'اكتب النصّ، أو أضف draft: true إلى أن يُكتب',
  },
  placeholder: {
    found: '«{text}»، وهي عبارة كتبها الأمر new لتكتب مكانها',
    expected: 'كلامك أنت',
    mend: 'اكتب نصّك مكانها، أو أضف draft: true إلى أن تكتبه',
  },
  'same-text': {
    found: 'النصّ نفسه حرفًا بحرف كما في {other}',
    expected: 'كل نصّ مرّة واحدة في الطبعة',
    mend: 'احذف أحد المقالين وأضف عنوانه إلى aliases في الآخر',
  },
  'shared-translation': {
    found: '«translationOf» يشير إلى {target}، وكذلك يفعل {other} من الطبعة نفسها',
    expected: 'ترجمة واحدة للمقال في كل طبعة',
    mend: 'صحّح translationOf في المقال المترجم عن غيره، أو احذفه منه',
  },
  'same-name': {
    found: 'الاسم «{name}»، وهو أيضًا اسم {other}',
    expected: 'اسم يميّز به القارئ أحدهما من الآخر',
    mend: 'اجمعهما في واحد تذكره المقالات، أو زد في الاسم ما يميّزه',
  },
  'text-of-no-edition': {
    found: 'في «{key}» نصّ للطبعة «{edition}»، ولا طبعة بهذا الاسم',
    expected: 'طبعات site.yaml: {known}',
    mend: 'صحّح اسم الطبعة أو احذف النصّ',
  },
};
