/** Elements within a line, whose words belong to the sentence around them. */
export const inline = new Set(
  'a abbr b cite del em i ins mark q s small span strong sub sup time u'.split(' '),
);
