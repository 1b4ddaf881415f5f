import { copyAr } from '../../../copydesk/messages/ar.ts';
import type { Messages } from './en.ts';
import { excessAr } from './excess-ar.ts';
import { markdownAr } from './markdown-ar.ts';
import { mediaAr } from './media-ar.ts';
import { senseAr } from './sense-ar.ts';
import { yamlAr } from './yaml-ar.ts';

/** What the problems say in Arabic. */
export const ar: Messages = {
  labels: { error: 'خطأ', warning: 'تنبيه', expected: 'المتوقّع', mend: 'الإصلاح' },
  rules: {
    'no-content': {
      found: 'لا يوجد مجلّد {folder}',
      expected: 'مجلّد فيه site.yaml ومجلّد لكل طبعة',
      mend: 'حدّد المجلّد الصحيح بالخيار ‎--content أو أنشئه',
    },
    'not-checked-out': {
      found: 'لم يستخرج git كل المحتوى؛ عدد الملفات الغائبة {count} ({names})',
      expected: 'المحتوى كله، فما غاب يُعدّ محذوفًا وتزول صفحاته',
      mend: 'الأمر «git -C {folder} sparse-checkout disable» يأتي بكل ما في المستودع، و«git sparse-checkout add» بمجلّد منه',
    },
    'absent-submodule': {
      found: '{path} وحدة فرعية من وحدات git (submodule) لم تُجلب',
      expected: 'ملفاتها، فما غاب يُعدّ محذوفًا وتزول صفحاته',
      mend: 'اجلبها بالأمر «git -C {folder} submodule update --init»؛ وعلى GitHub بوضع «submodules: true» في actions/checkout',
    },
    'missing-file': {
      found: 'لا يوجد ملف {path}',
      expected: 'ملف بهذا الاسم في مجلّد المحتوى',
      mend: 'أنشئه؛ وفي docs/settings.md ما ينبغي أن يحويه',
    },
    'misnamed-file': {
      found: 'ملف لا يقرؤه شيء: {name}',
      expected: 'ملف اسمه {meant}',
      mend: 'غيّر اسمه إلى {meant}؛ ومن الأنظمة ما يخفي آخر الاسم',
    },
    'word-processor-file': {
      found: 'ملف من برنامج تحرير، لا نصّ صرف: {name}',
      expected: 'نصّ صرف في ملف اسمه {meant}',
      mend: 'انسخ النصّ إلى ملف جديد اسمه {meant}؛ فتغيير الاسم وحده لا يكفي',
    },
    'misnamed-folder': {
      found: 'مجلّد لا يقرؤه شيء: {name}',
      expected: 'المجلّد {meant}',
      mend: 'غيّر اسم المجلّد أو انقل ملفاته إلى {meant}',
    },
    'bad-page-path': {
      found: 'صفحة ثابتة في {path}',
      expected: 'pages/الطبعة/الاسم.md',
      mend: 'انقلها إلى مجلّد طبعتها في pages/',
    },
    'empty-page': {
      found: 'صفحة بلا نصّ',
      expected: 'نصّ بعد سطر --- الثاني',
      mend: 'اكتب النصّ، أو احذف الملف إلى أن يُكتب',
    },
    'bad-name': {
      found: 'الاسم «{name}»',
      expected: 'حروف وأرقام من أيّ خطّ بينها واصلات، بلا مسافات ولا تشكيل ولا تطويل',
      mend: 'غيّر الاسم، مثلًا إلى {suggestion}، وصحّح المقالات التي تذكره',
    },
    'shared-name': {
      found: 'الاسم «{id}» سبق أن ورد في {other}',
      expected: 'كل اسم مرّة واحدة، ولا فرق بين الحروف الكبيرة والصغيرة',
      mend: 'احذف أحد الاسمين أو غيّره',
    },
    'unreadable-file': {
      found: 'تتعذّر قراءة الملف: {reason}',
      expected: 'ملف نصّي مقروء بترميز UTF-8',
      mend: 'أصلح صلاحياته أو احفظه ثانيةً بترميز UTF-8',
    },
    'other-encoding': {
      found: 'نصّ ليس ترميزه UTF-8، ولعلّه {encoding}',
      expected: 'ملف نصّي بترميز UTF-8',
      mend: 'افتحه بالبرنامج الذي كُتب به، واحفظه واختر الترميز UTF-8',
    },
    'control-character': {
      found: 'حرف التحكّم {character} الذي لا يراه أحد ولا تحمله صفحة',
      expected: 'حروف وعلامات ومسافات وعلامات جدولة ونهايات أسطر',
      mend: 'احذفه؛ تجده عند موضع المؤشّر هنا أو بجواره',
    },
    'merge-conflict': {
      found: 'سطر يتركه git حيث يلتقي تعديلان: <<<<<<< أو ======= أو >>>>>>>',
      expected: 'أحد النصّين، أو نصّ واحد يجمعهما',
      mend: 'أبقِ الصحيح واحذف الأسطر التي فيها هذه العلامات',
    },
    'stray-link': {
      found: 'رابط رمزي لا يقود إلى ملف من ملفات مجلّد المحتوى',
      expected: 'ملفات، أو روابط إلى ملفات هذا المجلّد',
      mend: 'ضع الملف نفسه هنا أو احذف الرابط',
    },
    ...excessAr,
    'deep-yaml': {
      found: 'قوائم ومفاتيح متداخلة أكثر من 32 طبقة',
      expected: 'مفاتيح وقيم كما في docs/ar وdocs/settings.md',
      mend: 'أغلق الأقواس المفتوحة، أو ضع النصّ بين علامتي اقتباس',
    },
    ...yamlAr,
    'no-front-matter': {
      found: 'ملف بلا ترويسة بيانات',
      expected: 'سطر أول فيه --- ثم المفاتيح ثم سطر فيه --- قبل النصّ',
      mend: 'أضف المفاتيح {keys} بين سطرين فيهما ---',
    },
    'bad-fence': {
      found: 'ملف لا يبدأ بسطر فيه --- بل بهذا: {line}',
      expected: 'ثلاث شرطات وحدها في أول سطر ثم المفاتيح، بلا سطر فارغ قبلها ولا مسافة',
      mend: 'اكتب --- في أول سطر، لا شيء قبلها',
    },
    'foreign-front-matter': {
      found: 'ترويسة بيانات بصيغة {format}، كما تدلّ عليه {sign}',
      expected: 'ترويسة بصيغة YAML، أي مفتاح: قيمة، بين سطرين فيهما ---',
      mend: 'اكتب المفاتيح كما في docs/ar؛ ومعظم البرامج التي تكتب هذه الصيغة تحفظ YAML أيضًا',
    },
    'open-front-matter': {
      found: 'ترويسة بيانات لا نهاية لها',
      expected: 'سطر ثانٍ فيه --- قبل النصّ',
      mend: 'اكتب --- وحدها في سطر بعد آخر مفتاح',
    },
    'unknown-key': {
      found: 'مفتاح غير معروف «{key}»',
      expected: 'واحد من: {known}',
      mend: 'غيّر اسمه أو احذفه',
    },
    'misspelt-key': {
      found: 'مفتاح غير معروف «{key}»',
      expected: 'لعلّه «{nearest}»',
      mend: 'اكتب {nearest}: بدل {key}:',
    },
    'missing-key': {
      found: 'ينقص المفتاح «{key}»',
      expected: '{expected}',
      mend: 'أضف {line}',
    },
    'wrong-value': {
      found: 'قيمة «{key}» هي {value}',
      expected: '{expected}',
      mend: 'صحّح قيمة {key}',
    },
    'missing-standfirst': {
      found: 'مقال بلا مقدّمة',
      expected: 'جملة أو جملتان في standfirst، كما يطلب missingStandfirst في site.yaml',
      mend: 'أضف standfirst: إلى ترويسة البيانات؛ وإلى ذلك الحين لا تظهر مقدّمة',
    },
    'bad-path': {
      found: 'مقال في {path}',
      expected: 'الطبعة/السنة/الشهر/اليوم/الاسم.md أو الاسم/index.md، ومن دون اليوم أو الشهر إن لم يُعرفا',
      mend: 'انقل الملف إلى مجلّد تاريخه: {suggestion}',
    },
    'bad-slug': {
      found: 'اسم الملف «{slug}»',
      expected:
        'حروف وأرقام وواصلات، بلا تشكيل ولا تطويل؛ وإن لم يكن اليوم في المسار ففيها حرف واحد على الأقل',
      mend: 'غيّر اسم الملف، مثلًا إلى {suggestion}.md',
    },
    'stray-file': {
      found: 'ملف لا يستعمله شيء',
      expected:
        'في الطبعة ملفات ‎.md وملفات يذكرها مقال من سنتها، وفي subjects وstories وeditions ملفات ‎.yaml',
      mend: 'اذكره في مقال، أو انقله إلى media/، أو احذفه',
    },
    'path-disagrees': {
      found: 'قيمة «published» هي {published}، أي {day} بتوقيت {timeZone}',
      expected: 'تاريخ المسار، {path}',
      mend: 'صحّح published أو انقل الملف إلى {suggestion}',
    },
    'hijri-for-gregorian': {
      found: 'قيمة «published» هي {value}، وهو تاريخ هجري لا ميلادي',
      expected: 'تاريخ ميلادي، والمسار مثله؛ والتاريخ الهجري المعلَن في hijri',
      mend: 'اكتب {suggestion}، ومكان الملف {path}؛ وحيث ذُكر اثنان فالأول للسنة القمرية والثاني للشمسية',
    },
    ...senseAr,
    'unknown-section': {
      found: 'قسم غير معروف «{id}»',
      expected: 'قسم من أقسام site.yaml: {known}',
      mend: 'اكتب واحدًا منها أو أضف القسم إلى site.yaml',
    },
    'name-for-id': {
      found: 'في «{key}» الاسم «{name}»',
      expected: 'المعرّف الذي تعرفه به الملفات',
      mend: 'اكتب {id}',
    },
    'name-without-id': {
      found: 'في «{key}» الاسم «{name}»، ولم يُعرَّف بعد',
      expected: 'معرّف من حروف وأرقام وواصلات، يعرّف ملفٌّ به الاسم',
      mend: 'أنشئه: {command}، واكتب هنا {id}',
    },
    'other-kind': {
      found: '«{id}» تحت «{key}» ومكانه «{other}»',
      expected: 'كل اسم تحت نوعه: topics وplaces وpeople وstory',
      mend: 'ضع {meant} تحت {other}',
    },
    'agency-as-person': {
      found: '«{id}» في سطر الكاتب (byline) وكالة لا شخص',
      expected: 'الوكالة هكذا: { agency: {id} }',
      mend: 'اكتب byline: [{ agency: {id} }]',
    },
    'misspelt-subject': {
      found: 'اسم غير معروف في {kind}: «{id}»',
      expected: 'لعلّه «{nearest}»',
      mend: 'اكتب {nearest}، أو أنشئ اسمًا جديدًا: {command}',
    },
    'unknown-subject': {
      found: 'اسم غير معروف في {kind}: «{id}»',
      expected: 'ملف subjects/{kind}/{id}.yaml، أو سطر في subjects/{kind}.yaml',
      mend: 'أنشئه: {command}',
    },
    'misspelt-story': {
      found: 'ملفّ (story) غير معروف «{id}»',
      expected: 'لعلّه «{nearest}»',
      mend: 'اكتب {nearest}، أو أنشئ ملفًّا جديدًا: {command}',
    },
    'unknown-story': {
      found: 'ملفّ (story) غير معروف «{id}»',
      expected: 'ملف stories/{id}.yaml، أو سطر في stories.yaml',
      mend: 'أنشئه: {command}',
    },
    'unknown-agency': {
      found: 'وكالة غير معروفة «{id}»',
      expected: 'وكالة من وكالات site.yaml: {known}',
      mend: 'صحّح الاسم أو أضف الوكالة إلى site.yaml',
    },
    'unknown-edition': {
      found: 'طبعة غير معروفة «{id}»',
      expected: 'طبعة من طبعات site.yaml: {known}',
      mend: 'صحّح الاسم، أو أضف الطبعة إلى site.yaml وأنشئ editions/{id}.yaml',
    },
    'unknown-article': {
      found: '«{key}» يشير إلى {target}، ولا مقال بهذا الاسم',
      expected: 'مقال يُكتب هكذا: الطبعة/السنة/الشهر/اليوم/الاسم',
      mend: 'صحّحه (أقرب المعروف: {nearest}) أو احذفه',
    },
    'unpublished-article': {
      found: '«{key}» يشير إلى {target}، وهو مسوّدة أو تحت الحظر',
      expected: 'مقال منشور',
      mend: 'لا شيء إن كان سيُنشر قريبًا: يظهر الرابط حينها',
    },
    'translation-in-edition': {
      found: '«translationOf» يشير إلى {target} وهو من الطبعة نفسها',
      expected: 'مقال من طبعة أخرى',
      mend: 'اذكر المقال الذي تُرجم عنه هذا المقال',
    },
    'unknown-place-in-navigation': {
      found: 'في قائمة التصفّح «{id}»',
      expected: 'واحد من: {known}، أو sections/ID، أو اسم صفحة في pages/',
      mend: 'صحّحه أو احذفه',
    },
    'dead-link': {
      found: 'رابط إلى {target}، ولا شيء في هذا الموقع على هذا العنوان',
      expected: 'عنوان مقال أو صفحة من صفحات هذا الموقع، والأقرب إليه: {nearest}',
      mend: 'صحّح الرابط أو احذفه، أو أضف العنوان إلى aliases في المقال المقصود',
    },
    'dead-part': {
      found: 'رابط إلى {target}، ولا جزء بهذا الاسم في النصّ هناك',
      expected: 'معرّف عنوان فرعي أو حاشية أو مرساة في ذلك النصّ بعد العلامة #، والأقرب إليه: {nearest}',
      mend: 'افتح الصفحة وانسخ رابط العنوان الفرعي منها، أو احذف # وما بعدها',
    },
    'link-to-unpublished': {
      found: 'رابط إلى {target}، وهو مسوّدة أو لم يحن موعد نشره',
      expected: 'مقال منشور',
      mend: 'لا شيء إن كان سيُنشر قريبًا؛ وإلى ذلك الحين لا يقود الرابط إلى صفحة',
    },
    'unreadable-link': {
      found: 'رابط لا يستطيع متصفّح أن يتبعه: {link}',
      expected: '‎https://…‎ لموقع آخر، و‎/…‎ لهذا الموقع، و‎mailto:…‎ لبريد إلكتروني',
      mend: 'صحّح العنوان: الحروف والنقطتان والشرطتان المائلتان بعد https، ولا أقواس ولا مسافات في اسم الموقع',
    },
    'link-scheme': {
      found: 'رابط يبدأ بـ«{scheme}:»‏: {link}',
      expected: '‎https://‎ أو ‎http://‎ أو ‎mailto:‎ أو ‎tel:‎',
      mend: 'اكتب عنوان الصفحة المقصودة أو احذف الرابط؛ وإلى ذلك الحين تظهر كلماته بلا رابط',
    },
    'shared-address': {
      found: 'العنوان {address} هو أيضًا عنوان {other}',
      expected: 'مقال أو صفحة واحدة لكل عنوان',
      mend: 'غيّر اسم أحد الملفين أو احذف الاسم البديل (aliases)',
    },
    'nested-address': {
      found: 'العنوان {address} يقع تحت {above}، وهذا ملف يخصّ {other}',
      expected: 'عناوين كلّ منها ملف أو مجلّد، لا الاثنان معًا',
      mend: 'احذف أحد العنوانين؛ فما ينتهي بـ ‎.html‎ أو ‎.htm‎ ملف، وما عداه مجلّد',
    },
    'unportable-name': {
      found: 'الاسم «{name}» لا تقبله أنظمة ويندوز',
      expected:
        'لا شيء من <>:"|?*، ولا نقطة أو مسافة في آخر الاسم، ولا اسم جهاز مثل con وprn وaux وnul وcom1 وlpt1',
      mend: 'غيّر اسم الملف أو احذف العنوان القديم، قبل أن يعمل أحد على الأرشيف في ويندوز',
    },
    'long-name': {
      found: 'اسم يزيد على 255 بايتًا في {address}',
      expected: '255 بايتًا على الأكثر بين شرطتين مائلتين، أي نحو 120 حرفًا عربيًا',
      mend: 'احذف العنوان القديم؛ فلا قرص يقبله، وما كان يومًا عنوانًا لملف',
    },
    'long-address': {
      found: 'عنوان يزيد على 1024 بايتًا: {address}',
      expected: '1024 بايتًا على الأكثر، ومعها index.html، أي نحو 500 حرف عربي',
      mend: 'احذف العنوان القديم؛ فلا يقبله مخزن الكائنات ولا أقراص كثيرة، وما كان يومًا عنوانًا لملف',
    },
    'address-encoding': {
      found: 'العنوان {address}، وفيه «{name}» بترميز غير UTF-8',
      expected: 'عناوين بترميز UTF-8، فلا يجد المضيف ملفًا بترميز غيره',
      mend: 'اجعل المضيف يحوّل هذه العناوين (docs/hosting.md)، واحذف العنوان القديم',
    },
    'address-of-host': {
      found: 'العنوان {address}، وفيه «{name}» وهو اسم يحتفظ به المضيف لنفسه',
      expected:
        'لا اسم يبدأ بنقطة، ولا اسم تُعطى به الأوامر للمضيف: _headers وCNAME وweb.config وsw.js وأمثالها',
      mend: 'احذف العنوان القديم؛ وما يُراد بمثل هذا الملف يُضبط حيث يُستضاف الموقع (docs/hosting.md)',
    },
    'twin-files': {
      found: 'اسم {other} لا يختلف عن هذا إلا في كِبر الحروف أو طريقة تركيبها',
      expected: 'أسماء تختلف في حروفها؛ فأقراص ومضيفون كثيرون يعدّون هذين ملفًا واحدًا',
      mend: 'غيّر اسم أحد الملفين أو احذفه، وصحّح المقالات التي تذكره',
    },
    'many-files': {
      found: 'عدد ملفات الموقع {count} على الأقل، و{host} يقبل {limit}',
      expected: 'عدد يقلّ عن أربعة أخماس ذلك، فالأرشيف ينمو',
      mend: 'اختر اشتراكًا أو مضيفًا يقبل أكثر واذكره في host في site.yaml؛ ففي docs/hosting.md مقارنة بينها',
    },
    'large-site': {
      found:
        'حجم الأفلام والأصوات وملفات التنزيل وحدها {megabytes} ميغابايت، و{host} يقبل {limit} للموقع كلّه',
      expected: 'حجم يقلّ عن أربعة أخماس ذلك، فللصفحات والصور حاجتها أيضًا',
      mend: 'صغّر أكبر الملفات، أو اختر مضيفًا آخر واذكره في site.yaml؛ ففي docs/hosting.md مقارنة بينها',
    },
    'large-for-host': {
      found: 'ملف حجمه {megabytes} ميغابايت، و{host} لا يقبل أكثر من {limit}',
      expected: 'ملف يقبله المضيف',
      mend: 'صغّر الملف أو احذفه، أو انقل الموقع إلى مضيف آخر',
    },
    'lost-address': {
      found: 'العنوان {address} المنشور في {revision} لم يعد يقود إلى شيء',
      expected: 'عناوين تبقى على الدوام',
      mend: 'أضف {address} إلى aliases في المقال الذي يحلّ محلّه',
    },
    'missing-picture': {
      found: 'الصورة {picture} غير موجودة',
      expected: 'ملف بجوار المقال، أو media/{picture}',
      mend: 'ضع الصورة هناك أو صحّح اسمها، مع مراعاة الحروف الكبيرة والصغيرة',
    },
    'data-picture': {
      found: 'صورة مكتوبة في النصّ نفسه ({picture}) لا تعرضها الصفحات',
      expected: 'ملف في media/ أو بجوار المقال',
      mend: 'احفظ الصورة في ملف واذكر اسمه هنا؛ وإلى ذلك الحين يظهر نصّها مكانها',
    },
    'unreadable-picture': {
      found: 'تتعذّر قراءة الصورة {picture}',
      expected: 'صورة JPEG أو PNG أو GIF أو WebP أو AVIF أو SVG',
      mend: 'احفظ الصورة من جديد بإحدى هذه الصيغ',
    },
    'oversized-picture': {
      found: 'الصورة {picture} تزيد على 60 مليون بكسل',
      expected: 'عدد أقل من البكسلات: لا تعرض الصفحات أكثر من 1830 في السطر',
      mend: 'صغّر الصورة واحفظها من جديد',
    },
    ...mediaAr,
    'missing-download': {
      found: 'الملف {picture} غير موجود',
      expected: 'ملف بجوار المقال، أو media/{picture}',
      mend: 'ضع الملف هناك أو صحّح اسمه، مع مراعاة الحروف الكبيرة والصغيرة',
    },
    'picture-scheme': {
      found: 'صورة ليست عند أي قارئ: {picture}',
      expected: 'اسم ملف بجانب المقال أو في media/',
      mend: 'ضع الصورة هناك واكتب اسمها هنا؛ وإلى ذلك الحين تظهر كلماتها مكانها',
    },
    'foreign-picture': {
      found: 'صورة على خادم آخر: {picture}',
      expected: 'صور في media/ كي يبقى الأرشيف كاملًا',
      mend: 'احفظ الصورة في media/ واذكر اسمها هنا؛ وإلى ذلك الحين تظهر رابطًا',
    },
    'missing-alternative-text': {
      found: 'الصورة {picture} بلا نصّ بديل',
      expected:
        'جملة لمن لا يرى الصورة، أو alt: "" (وفي النصّ <img src="{picture}" alt="">) إن كانت للزينة فقط',
      mend: 'اكتب ما تُظهره الصورة: alt: … في ترويسة البيانات، أو ![…]({picture}) في النصّ',
    },
    'embedded-page': {
      found: '{element} من {address} لا تعرضه صفحة',
      expected: 'نصوص لا تحمّل شيئًا من موقع آخر ولا ترسل إليه شيئًا؛ ويحلّ مكانه رابط',
      mend: 'لا شيء إن كفى الرابط؛ وإلا فضع التسجيل في media/ واعرضه بـ ::فيديو أو ::صوت',
    },
    'unplayable-recording': {
      found: 'التسجيل {name} لا تشغّله المتصفّحات',
      expected: 'mp4 أو webm أو mov؛ أو mp3 أو m4a أو ogg أو opus أو wav أو flac',
      mend: 'احفظه ثانيةً بإحدى هذه الصيغ؛ وإلى ذلك الحين يستطيع القرّاء تنزيله',
    },
    'captions-format': {
      found: 'النصّ المرافق للتسجيل في {name}',
      expected: 'ملف بصيغة WebVTT، ينتهي اسمه بـ ‎.vtt‎ وأوّل سطر فيه WEBVTT',
      mend: 'احفظ النصّ بصيغة WebVTT؛ وبرامج الترجمة تحوّل ‎.srt‎ إليها',
    },
    'dropped-element': {
      found: '{name} (عدد المرّات: {count}) لا تعرضه صفحة، وتبقى كلماته',
      expected: 'Markdown، أو ما يجوز في المقالات من HTML',
      mend: 'اكتبه بـ Markdown أو احذف الوسوم',
    },
    'unknown-element': {
      found: '{name} (عدد المرّات: {count}) ليس وسمًا من HTML، فلا يظهر ما بين القوسين',
      expected: 'قوسان زاويّان حول وسوم HTML والعناوين الكاملة وحدها',
      mend: 'اكتب \\< في أوّله، أو احذف القوسين',
    },
    'dropped-content': {
      found: '{name} (عدد المرّات: {count}) يُحذف مع كل ما فيه',
      expected: 'نصوص بلا برامج ولا أوراق أنماط',
      mend: 'احذفه، واكتب بـ Markdown ما ينبغي أن يراه القرّاء منه',
    },
    'dropped-attribute': {
      found: 'السمة {name} (عدد المرّات: {count}) تُحذف',
      expected: 'HTML بلا أنماط ولا برامج خاصّة به',
      mend: 'احذفها؛ وللتشديد والاقتباس والأطر استعمل Markdown والكتل الإخبارية',
    },
    'unknown-block': {
      found: 'كتلة غير معروفة «{name}»',
      expected: 'واحدة من: {known}',
      mend: 'صحّح الاسم؛ وإلى ذلك الحين يظهر نصّها بلا كتلة',
    },
    'unknown-block-attribute': {
      found: 'خاصية غير معروفة «{key}» في «{name}»',
      expected: 'واحدة من: {known}',
      mend: 'غيّر اسمها أو احذفها',
    },
    'missing-block-attribute': {
      found: 'كتلة «{name}» بلا {key}',
      expected: '{key}=… أو {other}=… بين القوسين المعقوفين بعد الاسم',
      mend: 'اكتب {key}=… هناك',
    },
    'repeated-block-attribute': {
      found: 'في كتلة «{name}» خاصية {key} مرّة ثانية، بلغتها أو باللغة الأخرى',
      expected: 'كل خاصية مرّة واحدة',
      mend: 'احذف إحداهما',
    },
    'open-block': {
      found: 'كتلة «{name}» لا نهاية لها',
      expected: 'سطر فيه من علامات «:» بقدر ما في أولها',
      mend: 'اكتب هذه العلامات وحدها في سطر بعد آخر سطر منها؛ والكتلة التي فيها أخرى تزيد عليها علامة في أولها وآخرها',
    },
    ...markdownAr,
    ...copyAr,
  },
  expectations: {
    text: 'نصّ غير فارغ ليس فيه حروف تحكّم',
    texts: 'قائمة نصوص: [أول, ثانٍ]',
    date: 'تاريخ: 2015-09-15 أو 2015-09 أو 2015، أو مع الوقت 2015-09-15T10:00+03:00؛ وبلا فرق التوقيت يُحسب بتوقيت الموقع',
    hijri: 'يوم هجري: 1436-12-01',
    moment: 'يوم أو وقت مع فرق التوقيت: 2015-09-15 أو 2015-09-15T10:00+03:00',
    name: 'اسم كما في ملفه أو سطره: حروف وأرقام بينها واصلات، مثل john-kerry',
    names: 'قائمة أسماء: [syria, latakia]',
    byline: 'قائمة أشخاص ووكالات وأسماء: [layla-haddad] أو [{ agency: afp }] أو [{ name: ليلى حداد }]',
    picture: '{ file: kerry.jpg, alt: …, caption: …, credit: … }',
    sources: 'قائمة من { title: …, publisher: …, date: …, url: … }',
    rights: '{ holder: …, licence: …, url: … } أو unknown',
    corrections: 'قائمة من { date: 2015-09-17, text: … }',
    wholeAddress:
      'عنوان بلا ? ولا #، فما يليهما لا يصل إلى ملفّات أي مضيف؛ وكيف يحوّل المضيف مثل هذه العناوين مذكور في docs/hosting.md',
    addresses: 'قائمة عناوين تبدأ بشرطة مائلة: [/old/address.html]',
    addressWithoutBlanks: 'عنوان بلا فراغات؛ ويقوم %20 مقام المسافة داخل الاسم',
    addressOfSigns: 'عنوان بلا \\ ولا %5C ولا %2F ولا محارف تحكّم، فليس شيء منها في اسم ملف',
    addressOfNames: 'اسم بين كل شرطتين مائلتين في العنوان، ليس . ولا .. (%2E)',
    article: 'مقال يُكتب هكذا: الطبعة/السنة/الشهر/اليوم/الاسم، بلا ‎.md',
    url: 'عنوان كامل يبدأ بـ https:// أو http://',
    flag: 'true أو false',
    localised: 'نصّ لكل طبعة: { ar: …, en: … }',
    localisedList: 'قائمة لكل طبعة: { ar: […], en: […] }',
    wikidata: 'معرّف ويكي بيانات، حرف Q وأرقام: Q22316',
    origin: 'البروتوكول والخادم بلا مسار: https://archive.example.org',
    basePath: 'مسار يبدأ وينتهي بشرطة مائلة: / أو /repo/',
    host: 'واحد من github-pages وcloudflare-pages وnetlify وs3 وnginx وother',
    timeZone: 'اسم منطقة زمنية: Asia/Beirut',
    editions:
      'قائمة فيها طبعة واحدة على الأقل، كلّ منها مرّة واحدة: [ar, en]؛ أمّا media وpages وsubjects وstories وeditions وassets وs وfunctions وأسماء الأجهزة فمحجوزة',
    named: 'أسماء مع نصّ لكل طبعة: { world: { ar: …, en: … } }',
    tokens:
      '{ light: { accent: "#8a1f17" }, dark: { … } } بالأسماء التي في docs/settings.md وألوان CSS بسيطة',
    level: 'warning أو error',
    language: 'رمز لغة (BCP 47): ar أو en أو fa',
    digits: 'latn (0123456789) أو arab (٠١٢٣٤٥٦٧٨٩) أو arabext (۰۱۲۳۴۵۶۷۸۹)',
    months: 'واحد أو اثنان من: levant وegypt وmorocco وmauritania وmaghreb وenglish وpersian وfrench',
    otherCalendar: 'umm-al-qura أو solar-hijri أو none',
    week: '{ start: saturday, weekend: [friday, saturday] }',
    phrases: 'عبارات بمفاتيحها: نصّ، أو نصّ لكل صيغة من صيغ العدد',
    mapping: 'مفاتيح مع قيمها',
    copyLevel: 'off أو warning أو error',
    copyCheck: 'اسم فحص من فحوص النصّ: straight-quotes…؛ وقائمتها في docs/ar/checks.md',
    copyChecks: 'قائمة أسماء من فحوص النصّ: [straight-quotes]',
  },
};
