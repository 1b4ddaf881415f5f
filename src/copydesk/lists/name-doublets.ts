/** Beginnings of the names of places, and of what is made from them, that are spelt in two ways, each in use. */
export const doublets: readonly (readonly [string, string])[] = [
  ['أمريك', 'أميرك'],
  ['أوروب', 'أورب'],
  ['إنجلترا', 'إنكلترا'],
  ['إنجليز', 'إنكليز'],
  ['أفريقي', 'إفريقي'],
  ['تلفزيون', 'تليفزيون'],
  ['غوغل', 'جوجل'],
  ['أفغانستان', 'أفجانستان'],
  ['برلمان', 'بارلمان'],
  ['بلغاري', 'بلجاري'],
  ['هنغاري', 'هنجاري'],
  ['غرينتش', 'جرينتش'],
  ['كردستان', 'كوردستان'],
];
