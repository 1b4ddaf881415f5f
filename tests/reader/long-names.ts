import { article, type Changes, png, siteYaml } from '../site.ts';

/** A name of ninety letters without a space, by the script of an edition; each has another beginning. */
const letters = { ar: 'مستشفى', en: 'Hospital' };
const longName = (edition: 'ar' | 'en', index: number) =>
  `${String.fromCharCode((edition === 'ar' ? 0x0628 : 0x42) + index)}${letters[edition].repeat(16)}`.slice(
    0,
    90,
  );

const both = (index: number) => `{ ar: ${longName('ar', index)}, en: ${longName('en', index)} }`;
const address = `https://a.example/${'a'.repeat(90)}`;

/** Every construct of a text, with one word of ninety letters in each. */
const textOf = (word: string) => `${word} [${word}](${address}) ${address} **${word}** \`${word}\`

## ${word}

- ${word}
  1. ${word}

> ${word}

| ${word} | b |
| --- | --- |
| ${word} | ${word} |

\`\`\`
${word}
\`\`\`

![${word}](square.png "${word}")

![${word}](drawing.svg)

::figure[${word}]{src=square.png alt="${word}" credit="${word}"}

:::quote{by="${word}"}
${word}
:::

:::facts[${word}]
${word}
:::

:::verse{by="${word}"}
${word} = ${word}
:::

:::note
${word}
:::

::video[${word}]{src=film.webm}

[${word}](report.pdf) <details><summary>${word}</summary>${word}</details>

A note[^${word}].

[^${word}]: ${word} ${address}
`;

const keysOf = (word: string) => ({
  headline: word,
  standfirst: word,
  kicker: word,
  section: 'long',
  byline: `[writer, { agency: long }, { name: ${word} }]`,
  dateline: 'beirut',
  topics: '[elections]',
  places: '[beirut]',
  people: '[writer]',
  story: 'vote',
  image: `{ file: square.png, alt: ${word}, caption: ${word}, credit: ${word} }`,
  sources: `[{ title: ${word}, publisher: ${word}, url: "${address}" }]`,
  rights: `{ holder: ${word}, licence: ${word}, url: "${address}" }`,
  corrections: `[{ date: 2020-01-01, text: ${word} }]`,
});

/** A newsroom of two editions all of whose names are so long. */
export function longNames(): Changes {
  const files = (['ar', 'en'] as const).flatMap((edition): [string, string][] => {
    const word = longName(edition, 9);
    const text = (published: string, more = {}) =>
      article({ ...keysOf(word), published, ...more }, textOf(word));
    return [
      [`editions/${edition}.yaml`, `language: ${edition}\nname: ${word}\n`],
      [`pages/${edition}/long.md`, `---\ntitle: ${word}\ndescription: ${word}\n---\n\n${textOf(word)}`],
      [`${edition}/2015/09/15/a.md`, text('2015-09-15')],
      [`${edition}/2015/09/15/${word.slice(0, 60)}.md`, text('2015-09-15')],
      [
        `${edition}/2015/09/14/b.md`,
        text('2015-09-14', { translationOf: `${edition === 'ar' ? 'en' : 'ar'}/2015/09/15/a` }),
      ],
      ...Array.from({ length: 8 }, (_, year): [string, string] => [
        `${edition}/${2007 + year}/03/02/c.md`,
        text(`${2007 + year}-03-02`, { image: null }),
      ]),
    ];
  });
  return {
    'site.yaml': siteYaml({
      name: both(1),
      tagline: both(2),
      sections: `{ world: ${both(3)}, long: ${both(4)} }`,
      agencies: `{ long: ${both(5)} }`,
      rights: `{ holder: ${longName('en', 6)}, licence: ${longName('en', 7)}, url: "${address}" }`,
      navigation: '[home, archive, sections/long, long, search]',
      missingPictures: 'warning',
    }),
    'subjects/topics/elections.yaml': `name: ${both(8)}\ndescription: ${both(9)}\n`,
    'subjects/places/beirut.yaml': `name: ${both(10)}\ndescription: ${both(11)}\n`,
    'subjects/people/writer.yaml': `name: ${both(12)}\ndescription: ${both(13)}\n`,
    'stories/vote.yaml': `name: ${both(14)}\nsummary: ${both(15)}\n`,
    'media/square.png': png,
    'media/film.webm': 'a film',
    'media/report.pdf': 'a report',
    ...Object.fromEntries(files),
  };
}
