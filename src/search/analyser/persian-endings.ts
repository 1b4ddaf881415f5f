// A file that imports nothing, so that it is one request of those browsers alone that search in Persian.

/** Plural and possessive endings, the comparative and the indefinite; those that a name may end in are left alone. */
export const endings = [
  'هايشان',
  'هايمان',
  'هايتان',
  'هايش',
  'هايم',
  'هايي',
  'هاي',
  'ترين',
  'ها',
  'تر',
  'ات',
  'يي',
  'اي',
  'ي',
];
