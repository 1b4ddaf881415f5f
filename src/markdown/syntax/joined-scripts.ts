/**
 * Inside brackets of a regular expression with the flag `u`: scripts that join particles and punctuation to words
 * (Arabic and its neighbours, Hebrew), or that have no spaces between words at all. Punctuation that they share with
 * others is among them: a lookahead for letters, marks or digits leaves it out.
 */
export const joinedScripts =
  '\\p{scx=Arab}\\p{scx=Hebr}\\p{scx=Syrc}\\p{scx=Thaa}\\p{scx=Nko}\\p{scx=Adlm}\\p{scx=Rohg}' +
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}' +
  '\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';
