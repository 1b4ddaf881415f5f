/** A reason why our own setting of a text differs from a specification’s example of it, and the examples. */
interface Difference {
  reason: string;
  /** Numbers of examples, from 1 in the order of the specification. */
  commonmark: readonly number[];
  gfm: readonly number[];
  /** The text is parsed otherwise, not only set otherwise. */
  isSyntax?: true;
}

/** All examples of CommonMark 0.31.2, and those of GFM’s tables and strikethrough, that we set otherwise. */
export const differences: readonly Difference[] = [
  {
    reason:
      'Code runs from left to right: `pre` and `code` have dir="ltr". The language of a code block, which no page uses, is left out.',
    commonmark: [
      1, 2, 3, 5, 6, 7, 8, 17, 18, 19, 20, 24, 34, 35, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116,
      117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
      138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 169, 183, 184, 191, 211, 212, 225, 231, 236, 237,
      252, 253, 254, 257, 263, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 309, 313, 318, 321,
      324, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 345, 346, 349,
      478, 479, 480, 481, 516, 525, 526, 530, 537, 538, 594, 595, 600, 603, 604, 605, 640, 641,
    ],
    gfm: [200],
  },
  {
    reason: 'Quotation marks, apostrophes and ellipses are set for display.',
    commonmark: [
      12, 14, 41, 180, 197, 209, 210, 352, 359, 363, 380, 385, 395, 508, 590, 619, 620, 622, 624, 650,
    ],
    gfm: [],
  },
  {
    reason:
      'The page’s first level of heading is the headline: a text that uses it has its headings moved down by one.',
    commonmark: [
      10, 62, 66, 67, 68, 72, 75, 76, 78, 79, 80, 81, 82, 83, 84, 115, 141, 214, 215, 227, 228, 229, 230, 232,
      300,
    ],
    gfm: [],
  },
  {
    reason: 'Headings have an id made of their words.',
    commonmark: [
      10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102,
      103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
    ],
    gfm: [],
  },
  {
    reason: 'A table stands in a frame that scrolls, and its columns know start and end, not sides.',
    commonmark: [148, 149, 160, 190, 191],
    gfm: [198, 199, 200, 201, 202, 204, 205],
  },
  {
    reason: 'Bare addresses are links, as in GFM.',
    commonmark: [608, 611, 612],
    gfm: [],
    isSyntax: true,
  },
  {
    reason:
      'Links that begin at the site’s root have the base path before them, which is /archive/ in these tests; a link to a file leads to its page.',
    commonmark: [
      21, 22, 23, 32, 33, 192, 193, 196, 198, 202, 205, 206, 214, 215, 216, 217, 218, 404, 419, 422, 433, 473,
      474, 482, 483, 484, 489, 505, 506, 507, 509, 510, 512, 514, 515, 516, 517, 518, 519, 521, 527, 528, 529,
      530, 531, 532, 533, 534, 535, 539, 540, 541, 542, 543, 544, 549, 550, 553, 554, 555, 556, 557, 558, 559,
      560, 561, 562, 564, 565, 566, 568, 569, 570, 571, 572, 574, 575, 579, 581, 582, 583, 584, 585, 586, 587,
      588, 589, 591, 593,
    ],
    gfm: [],
  },
  {
    reason:
      'Pictures are shown only from content/media; any other becomes a link, so that a page loads nothing from elsewhere.',
    commonmark: [
      475, 517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588,
      589, 591,
    ],
    gfm: [],
  },
  {
    reason:
      'Only what the schema allows is left: no scripts, styles, forms, comments and unknown elements, no classes and ids of an editor’s own, links to http, https, mailto and tel alone, these in small letters.',
    commonmark: [
      150, 152, 153, 154, 163, 164, 169, 170, 171, 172, 173, 176, 177, 178, 179, 180, 182, 183, 201, 308, 309,
      491, 500, 524, 536, 596, 597, 598, 599, 601, 613, 614, 615, 616, 617, 625, 626, 627, 628, 629,
    ],
    gfm: [],
  },
];
