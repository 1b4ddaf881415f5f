import { listed } from '../word-problems.ts';

/** Words that end in ي and in nothing else; و and ف may stand before them. */
export const endInYeh = listed('في التي الذي هي');

/** What is another word as well: «paid in full» and «grew weak» after و, «who seeks healing». */
export const alsoOthers = listed('وفى وهى المستشفي والمستشفي');

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

/**
 * Words that end in ى and in nothing else; particles may stand before them. عظمى and صغرى are not here: عظمي is of
 * bones, and صغري is my childhood.
 */
export const endInMaqsura = listed('حتى مستشفى إحدى أخرى مصطفى');
