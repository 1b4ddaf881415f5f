import { plainLetters } from './fold.ts';

/** Words of grammar, question words among them, which tell less of what a question is about than others. */
const lists: Readonly<Record<string, string>> = {
  ar: `في من على عن إلى الى مع منذ حتى خلال بعد قبل بين عند لدى ضد حول دون غير سوى مثل كل بعض أي اي أية ما ماذا لماذا متى أين
    اين كم كيف هل من مَن ومن وما وفي وعلى والى وعن أن ان إن أنّ إنّ بأن وأن فإن لأن كأن لكن ولكن لو لولا لما لم لن لا ولا ليس ليست
    قد لقد وقد كان كانت وكان وكانت يكون تكون كانوا هو هي هم هن هما نحن أنا أنت وهو وهي هذا هذه هذان هؤلاء ذلك تلك ذاك هناك هنا
    الذي التي الذين اللذان اللتان اللواتي اللاتي به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها
    عنه عنها عنهم أو او أم ثم بل حيث إذ إذا إذن كما كذلك أيضا ايضا فقط قال قالت وقال وقالت يقول تم يتم ذات ذو ذي بما مما فيما
    كلا كلتا أحد إحدى ماهي ماهو وهل وكم ومتى وأين لمن بمن ممن عما علام إلام بماذا لهذا بهذا وهذا وهذه أين`,
  fa: `و در به از که این آن را با است برای یک تا بر هم نیز شد شده می‌شود بود کرد کرده خود هر یا اما اگر چه چرا کی کجا چگونه چند آیا
    هست های ها می نمی بین پس پیش روی نه بی باید دارد دارند کند کنند شود`,
  en: `a an and are as at be been but by did do does for from had has have he her his how if in into is it its many much no not of
    on or she so such that the their then there these they this to was were what when where which who whom whose why will with`,
};

/** The words of grammar of a primary language subtag, as `plainLetters` gives them; none where we have no list. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  return new Set((lists[language] ?? '').trim().split(/\s+/).map(plainLetters));
}
