import { listed } from '../word-slips.ts';

/** Words that end in ي and in nothing else; و and ف may stand before them. */
export const endInYeh = listed('في التي الذي هي إني لأني');

/** What is a verb as well as one of those after و: «paid in full», «grew weak». */
export const alsoVerbs = listed('وفى وهى');

/**
 * Relative adjectives and the like that end in ي, with the article; the longer ones without it too. None is here whose
 * spelling with ى is a word too, as القوى, المحلى, اليمنى and البشرى are.
 */
export const adjectives = listed(`
  عربي مصري سوري عراقي أردني لبناني فلسطيني سعودي كويتي ليبي تونسي جزائري مغربي سوداني إسرائيلي إيراني تركي
  روسي أمريكي أميركي فرنسي بريطاني ألماني صيني ياباني هندي أوروبي إفريقي أفريقي غربي شرقي جنوبي شمالي
  دولي وطني قومي شعبي حكومي رسمي سياسي عسكري أمني اقتصادي اجتماعي ثقافي علمي تاريخي ديني إسلامي مسيحي
  رئيسي أساسي حقيقي طبيعي عالمي إقليمي خارجي داخلي مدني بحري نووي صناعي زراعي مالي قضائي قانوني دستوري
  انتخابي برلماني دبلوماسي إعلامي صحفي رياضي طبي جامعي يومي أسبوعي شهري سنوي ماضي حالي تالي ثاني
  إرهابي إنساني استراتيجي نهائي ابتدائي جماعي جهادي
`);

/** Words that end in ى and in nothing else; particles may stand before them. */
export const endInMaqsura = listed('حتى مستشفى إحدى أخرى صغرى عظمى مصطفى');
