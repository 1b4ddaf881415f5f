/**
 * What the fonts that are shipped can draw, as ranges of code points: Markazi Text (Arabic, Latin, Latin extended)
 * and Noto Naskh Arabic. A test holds it against the fonts' own tables.
 */
export const drawnLetters: readonly (readonly [number, number])[] = (
  '30-17E 18F 192 19D 1A0-1A1 1AF-1B0 1C4-1CC 1E6-1E7 1EA-1EB 1F1-1F3 1FA-21B 22A-22D 230-233 237 ' +
  '259 272 2B9-2BC 2BE-2BF 2C6-2CC 300-301 303-304 308-309 323 610-6FF 750-77F 870-88E 898-8FF ' +
  '1E08-1E09 1E0C-1E0F 1E14-1E17 1E1C-1E1D 1E20-1E21 1E24-1E25 1E2A-1E2B 1E2E-1E2F 1E36-1E37 ' +
  '1E3A-1E3B 1E42-1E49 1E4C-1E53 1E5A-1E5B 1E5E-1E69 1E6C-1E6F 1E78-1E7B 1E80-1E85 1E8E-1E8F ' +
  '1E92-1E93 1E97 1E9E 1EF2-1EF9 2113 FB50-FDFB FE70-FEFC 10EFD-10EFF'
)
  .split(' ')
  .map((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
