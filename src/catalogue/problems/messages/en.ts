import { copyEn } from '../../../copydesk/messages/en.ts';
import { excessEn } from './excess-en.ts';
import { markdownEn } from './markdown-en.ts';
import { mediaEn } from './media-en.ts';
import { senseEn } from './sense-en.ts';
import { yamlEn } from './yaml-en.ts';

/** What the problems say in English, and the list of all problems. */
export const en = {
  labels: { error: 'error', warning: 'warning', expected: 'Expected', mend: 'Mend' },
  rules: {
    'no-content': {
      found: 'there is no folder {folder}',
      expected: 'a folder with site.yaml and a folder for each edition',
      mend: 'give the right folder with --content, or make it',
    },
    'not-checked-out': {
      found: 'git has not checked out all of the content; absent files: {count} ({names})',
      expected: 'all of it, for what is absent would be taken for deleted, and its pages would go',
      mend: '“git -C {folder} sparse-checkout disable” gets all that the repository has, “git sparse-checkout add” a folder of it',
    },
    'absent-submodule': {
      found: '{path} is a submodule of git that has not been fetched',
      expected: 'its files, for what is absent would be taken for deleted, and its pages would go',
      mend: 'get it with “git -C {folder} submodule update --init”; on GitHub, with “submodules: true” for actions/checkout',
    },
    'missing-file': {
      found: 'there is no file {path}',
      expected: 'a file of that name in the content folder',
      mend: 'make it; docs/settings.md shows what it holds',
    },
    'misnamed-file': {
      found: 'a file that nothing reads: {name}',
      expected: 'a file of the name {meant}',
      mend: 'rename it to {meant}; some systems hide the ending of a name',
    },
    'word-processor-file': {
      found: 'a file of a word processor, and no plain text: {name}',
      expected: 'plain text in a file named {meant}',
      mend: 'copy the text into a new file named {meant}; another name alone does not do it',
    },
    'misnamed-folder': {
      found: 'a folder that nothing reads: {name}',
      expected: 'the folder {meant}',
      mend: 'rename the folder, or move its files to {meant}',
    },
    'bad-page-path': {
      found: 'a standing page at {path}',
      expected: 'pages/EDITION/NAME.md',
      mend: 'move it to the folder of its edition in pages/',
    },
    'empty-page': {
      found: 'a page without a text',
      expected: 'a text after the second line of ---',
      mend: 'write the text, or delete the file until it is written',
    },
    'bad-name': {
      found: 'the name “{name}”',
      expected:
        'letters and digits of any script with hyphens between, no spaces, no vowel marks, no tatweel',
      mend: 'rename it, for example to {suggestion}, and correct the articles that name it',
    },
    'shared-name': {
      found: 'the name “{id}”, which {other} has already',
      expected: 'each name once; large and small letters are not told apart',
      mend: 'take one of the two out, or rename it',
    },
    'unreadable-file': {
      found: 'the file cannot be read: {reason}',
      expected: 'a readable text file in UTF-8',
      mend: 'mend its permissions or save it again as UTF-8',
    },
    'other-encoding': {
      found: 'a text whose encoding is not UTF-8, but perhaps {encoding}',
      expected: 'a text file in UTF-8',
      mend: 'open it in the program that it was written with, and save it with the encoding UTF-8',
    },
    'control-character': {
      found: 'the control character {character}, which nobody sees and no page can hold',
      expected: 'letters, signs, spaces, tabs and line ends',
      mend: 'delete it; it stands before or after what the cursor shows at this place',
    },
    'merge-conflict': {
      found: 'a line that git leaves where two changes meet: <<<<<<<, ======= or >>>>>>>',
      expected: 'one of the two texts, or both made into one',
      mend: 'keep what is right, and delete the lines with these signs',
    },
    'stray-link': {
      found: 'a symbolic link that leads to no file of the content folder',
      expected: 'files, or links to files of this folder',
      mend: 'put the file itself here, or delete the link',
    },
    ...excessEn,
    'deep-yaml': {
      found: 'lists and keys more than 32 deep in one another',
      expected: 'keys and values as docs/writing.md and docs/settings.md show them',
      mend: 'close the brackets that are open, or put the text in quotes',
    },
    ...yamlEn,
    'no-front-matter': {
      found: 'a file without front matter',
      expected: 'a first line of ---, the keys, and a line of --- before the text',
      mend: 'add the keys {keys} between two lines of ---',
    },
    'bad-fence': {
      found: 'a file that does not begin with a line of ---, but with: {line}',
      expected:
        'three hyphens alone on the very first line, then the keys; no empty line and no space before them',
      mend: 'write --- as the first line, with nothing before it',
    },
    'foreign-front-matter': {
      found: 'front matter in {format}, as {sign} shows',
      expected: 'front matter in YAML: key: value, between two lines of ---',
      mend: 'write the keys as docs/writing.md shows them; most programs that made such files can save YAML too',
    },
    'open-front-matter': {
      found: 'front matter that does not end',
      expected: 'a second line of --- before the text',
      mend: 'write --- on a line of its own after the last key',
    },
    'unknown-key': {
      found: 'the unknown key “{key}”',
      expected: 'one of: {known}',
      mend: 'rename it or take it out',
    },
    'misspelt-key': {
      found: 'the unknown key “{key}”',
      expected: '“{nearest}”, perhaps',
      mend: 'write {nearest}: instead of {key}:',
    },
    'missing-key': {
      found: '“{key}” is missing',
      expected: '{expected}',
      mend: 'add {line}',
    },
    'wrong-value': {
      found: '“{key}” is {value}',
      expected: '{expected}',
      mend: 'correct the value of {key}',
    },
    'missing-standfirst': {
      found: 'an article without a standfirst',
      expected: 'one or two sentences under standfirst, as “missingStandfirst” in site.yaml wants it',
      mend: 'add standfirst: to the front matter; until then no standfirst is shown',
    },
    'bad-path': {
      found: 'an article at {path}',
      expected:
        'EDITION/YEAR/MONTH/DAY/SLUG.md or SLUG/index.md, without the day or the month where they are not known',
      mend: 'move the file to the folder of its date: {suggestion}',
    },
    'bad-slug': {
      found: 'the file name “{slug}”',
      expected:
        'letters, digits and hyphens, no vowel marks and no tatweel; without the day in the path, at least one letter',
      mend: 'rename the file, for example to {suggestion}.md',
    },
    'stray-file': {
      found: 'a file that nothing uses',
      expected:
        'in an edition .md files, and files that an article of their year names; in subjects, stories and editions .yaml files',
      mend: 'name it in an article, move it to media/, or delete it',
    },
    'path-disagrees': {
      found: '“published” is {published}, which is {day} in {timeZone}',
      expected: 'the date of the path, {path}',
      mend: 'correct published, or move the file to {suggestion}',
    },
    'hijri-for-gregorian': {
      found: '“published” is {value}, a date of the Hijra',
      expected: 'a Gregorian date, and the path with it; the Hijri day that was declared stands in “hijri”',
      mend: 'write {suggestion}; the file’s place is {path}; of two, the first is of the lunar year and the second of the solar',
    },
    ...senseEn,
    'unknown-section': {
      found: 'the unknown section “{id}”',
      expected: 'a section of site.yaml: {known}',
      mend: 'write one of them, or add the section to site.yaml',
    },
    'name-for-id': {
      found: '“{key}” has the name “{name}”',
      expected: 'what files call it',
      mend: 'write {id}',
    },
    'name-without-id': {
      found: '“{key}” has the name “{name}”, which nothing has yet',
      expected: 'an id: letters, digits and hyphens, by which a file gives the name',
      mend: 'make it: {command}, and write {id} here',
    },
    'other-kind': {
      found: '“{id}” under “{key}” belongs under “{other}”',
      expected: 'each under its own kind: topics, places, people, story',
      mend: 'put {meant} under {other}',
    },
    'agency-as-person': {
      found: '“{id}” in the byline is an agency and no person',
      expected: 'an agency as { agency: {id} }',
      mend: 'write byline: [{ agency: {id} }]',
    },
    'misspelt-subject': {
      found: 'the unknown {kind} “{id}”',
      expected: '“{nearest}”, perhaps',
      mend: 'write {nearest}, or make a new one: {command}',
    },
    'unknown-subject': {
      found: 'the unknown {kind} “{id}”',
      expected: 'a file subjects/{kind}/{id}.yaml, or a line in subjects/{kind}.yaml',
      mend: 'make it: {command}',
    },
    'misspelt-story': {
      found: 'the unknown story “{id}”',
      expected: '“{nearest}”, perhaps',
      mend: 'write {nearest}, or make a new one: {command}',
    },
    'unknown-story': {
      found: 'the unknown story “{id}”',
      expected: 'a file stories/{id}.yaml, or a line in stories.yaml',
      mend: 'make it: {command}',
    },
    'unknown-agency': {
      found: 'the unknown agency “{id}”',
      expected: 'an agency of site.yaml: {known}',
      mend: 'correct the name or add the agency to site.yaml',
    },
    'unknown-edition': {
      found: 'the unknown edition “{id}”',
      expected: 'an edition of site.yaml: {known}',
      mend: 'correct the name, or add the edition to site.yaml and editions/{id}.yaml',
    },
    'unknown-article': {
      found: '“{key}” names {target}, and there is no such article',
      expected: 'an article as EDITION/YEAR/MONTH/DAY/SLUG',
      mend: 'correct it (the nearest known: {nearest}) or take it out',
    },
    'unpublished-article': {
      found: '“{key}” names {target}, which is a draft or under embargo',
      expected: 'an article that is published',
      mend: 'nothing, if it will be published soon: the link appears then',
    },
    'translation-in-edition': {
      found: '“translationOf” names {target}, in the same edition',
      expected: 'an article of another edition',
      mend: 'name the article that this one was translated from',
    },
    'unknown-place-in-navigation': {
      found: 'the navigation names “{id}”',
      expected: 'one of: {known}; sections/ID; or the name of a page in pages/',
      mend: 'correct it or take it out',
    },
    'dead-link': {
      found: 'a link to {target}, where this site has nothing',
      expected: 'the address of an article or of another page of this site; the nearest: {nearest}',
      mend: 'correct the link or take it out; or put the address into “aliases” of the article that it means',
    },
    'dead-part': {
      found: 'a link to {target}, a part that the text there does not have',
      expected: 'the id of a heading, a note or an anchor of that text after #; the nearest: {nearest}',
      mend: 'open the page, copy the link of the heading from there, or take out # and what follows it',
    },
    'link-to-unpublished': {
      found: 'a link to {target}, which is a draft or under embargo',
      expected: 'an article that is published',
      mend: 'nothing, if it will be published soon: until then the link leads to no page',
    },
    'unreadable-link': {
      found: 'a link that no browser can follow: {link}',
      expected: 'https://… for another site, /… for this one, mailto:… for a mailbox',
      mend: 'correct the address: letters, slashes and colons after https, and no brackets or spaces in the host’s name',
    },
    'link-scheme': {
      found: 'a link that begins with “{scheme}:”: {link}',
      expected: 'https://, http://, mailto: or tel:',
      mend: 'write the address of the page that it means, or take the link out; until then its words stand without a link',
    },
    'shared-address': {
      found: 'the address {address} belongs to {other} too',
      expected: 'one article or page for each address',
      mend: 'rename one of the two files, or take out the alias',
    },
    'nested-address': {
      found: 'the address {address} lies below {above}, which is a file, of {other}',
      expected: 'addresses that are a file or a folder, never both',
      mend: 'take out one of the two; an address that ends in .html or .htm is a file, any other a folder',
    },
    'unportable-name': {
      found: 'the name “{name}”, which Windows cannot hold',
      expected:
        'no <>:"|?*, no dot or space at the end, and no name of a device: con, prn, aux, nul, com1, lpt1 and the like',
      mend: 'rename the file, or take out the alias, before anybody works with the archive on Windows',
    },
    'long-name': {
      found: 'a name of more than 255 bytes in {address}',
      expected: 'at most 255 bytes between two slashes: about 120 Arabic letters',
      mend: 'take out the alias; no disk can hold it, so it never was the address of a file',
    },
    'long-address': {
      found: 'an address of more than 1,024 bytes: {address}',
      expected: 'at most 1,024 bytes, with index.html: about 500 Arabic letters',
      mend: 'take out the alias; object storage and many disks cannot hold it, so it never was the address of a file',
    },
    'address-encoding': {
      found: 'the address {address}, whose “{name}” is in another encoding than UTF-8',
      expected: 'addresses in UTF-8: in any other a host finds no file',
      mend: 'have the host redirect such addresses (docs/hosting.md), and take out the alias',
    },
    'address-of-host': {
      found: 'the address {address}, whose “{name}” a host takes for its own',
      expected:
        'no name that begins with a dot, and none by which hosts are given orders: _headers, CNAME, web.config, sw.js and the like',
      mend: 'take out the alias; what such a file should do is set where the site is served (docs/hosting.md)',
    },
    'twin-files': {
      found: 'the name of {other} differs from this one only in capitals, or in how its letters are composed',
      expected: 'names that differ in their letters; many disks and hosts take these two for one file',
      mend: 'rename one of the two, or take it out, and correct the articles that name it',
    },
    'many-files': {
      found: 'a site of at least {count} files, where {host} takes {limit}',
      expected: 'fewer files than four fifths of that, for an archive grows',
      mend: 'choose a plan or a host that takes more, and name it as host in site.yaml: docs/hosting.md compares them',
    },
    'large-site': {
      found:
        '{megabytes} MB of films, sound and downloads alone, where {host} takes {limit} MB for the whole site',
      expected: 'less than four fifths of that, for pages and pictures need room too',
      mend: 'make the largest files smaller, or choose another host and name it in site.yaml: docs/hosting.md compares them',
    },
    'large-for-host': {
      found: 'a file of {megabytes} MB, where {host} takes {limit} MB at most',
      expected: 'a file that the host takes',
      mend: 'make the file smaller, take it out, or serve the site from another host',
    },
    'lost-address': {
      found: 'the address {address}, which {revision} publishes, leads nowhere any more',
      expected: 'addresses that stay for ever',
      mend: 'put {address} into “aliases” of the article that takes its place',
    },
    'missing-picture': {
      found: 'the picture {picture} is not there',
      expected: 'a file beside the article, or media/{picture}',
      mend: 'put the picture there, or correct the name: letters are told apart by case',
    },
    'data-picture': {
      found: 'a picture that is written into the text itself ({picture}), which no page shows',
      expected: 'a file in media/, or beside the article',
      mend: 'save the picture as a file and name that here; until then its words stand in its place',
    },
    'unreadable-picture': {
      found: 'the picture {picture} cannot be read',
      expected: 'JPEG, PNG, GIF, WebP, AVIF or SVG',
      mend: 'save the picture again in one of these formats',
    },
    'oversized-picture': {
      found: 'the picture {picture} has more than 60 million pixels',
      expected: 'fewer pixels: pages show at most 1830 in a line',
      mend: 'make the picture smaller and save it again',
    },
    ...mediaEn,
    'missing-download': {
      found: 'the file {picture}, which is not there',
      expected: 'a file beside the article, or media/{picture}',
      mend: 'put the file there, or correct its name: letters are told apart by case',
    },
    'picture-scheme': {
      found: 'a picture that no reader has: {picture}',
      expected: 'the name of a file beside the article or in media/',
      mend: 'put the picture there and write its name here; until then its words stand in its place',
    },
    'foreign-picture': {
      found: 'a picture on another host: {picture}',
      expected: 'pictures in media/, so that the archive stays whole',
      mend: 'save the picture in media/ and name it here; until then it is shown as a link',
    },
    'missing-alternative-text': {
      found: 'the picture {picture} has no alternative text',
      expected:
        'a sentence for readers who do not see it, or alt: "" (in the text <img src="{picture}" alt="">) where it is only decoration',
      mend: 'write what the picture shows: alt: … in front matter, ![…]({picture}) in the text',
    },
    'embedded-page': {
      found: '{element} of {address}, which no page shows',
      expected: 'texts that load nothing from elsewhere and send nothing there; a link stands in its place',
      mend: 'nothing, where the link is enough; or put the recording into media/ and show it with ::video{src=…} or ::audio{src=…}',
    },
    'unplayable-recording': {
      found: 'the recording {name}, which browsers cannot play',
      expected: 'mp4, webm or mov; mp3, m4a, ogg, opus, wav or flac',
      mend: 'save it again in one of these formats; until then readers can download it',
    },
    'captions-format': {
      found: 'captions in {name}',
      expected: 'a file in WebVTT, whose name ends in .vtt and whose first line is WEBVTT',
      mend: 'save the captions as WebVTT; subtitle programs turn .srt into it',
    },
    'dropped-element': {
      found: '{name}, {count} time(s), which no page shows; its words stay',
      expected: 'Markdown, or the HTML that articles may hold',
      mend: 'write it in Markdown, or take the tags out',
    },
    'unknown-element': {
      found:
        '{name}, {count} time(s), which is no tag of HTML: what stands between the brackets is not shown',
      expected: 'angle brackets around HTML’s tags and whole addresses alone',
      mend: 'write \\< before it, or take the brackets away',
    },
    'dropped-content': {
      found: '{name}, {count} time(s), which is left out with all that is in it',
      expected: 'texts without scripts and style sheets',
      mend: 'take it out; what readers should see of it, write in Markdown',
    },
    'dropped-attribute': {
      found: 'the attribute {name}, {count} time(s), which is left out',
      expected: 'HTML without styles and handlers of its own',
      mend: 'take it out; for emphasis, quotations and boxes use Markdown and the news blocks',
    },
    'unknown-block': {
      found: 'the unknown block “{name}”',
      expected: 'one of: {known}',
      mend: 'correct the name; until then its text is shown without the block',
    },
    'unknown-block-attribute': {
      found: 'the unknown attribute “{key}” of “{name}”',
      expected: 'one of: {known}',
      mend: 'rename it or take it out',
    },
    'missing-block-attribute': {
      found: '“{name}” without {key}',
      expected: '{key}=… or {other}=… in the braces after the name',
      mend: 'write {key}=… there',
    },
    'repeated-block-attribute': {
      found: '“{name}” with {key} a second time, perhaps in the other language',
      expected: 'each attribute once',
      mend: 'take one of the two out',
    },
    'open-block': {
      found: 'the block “{name}” does not end',
      expected: 'a line with as many colons as it begins with',
      mend: 'write those colons on a line of their own after its last line; a block that holds another begins and ends with one more',
    },
    ...markdownEn,
    ...copyEn,
  },
  expectations: {
    text: 'a text that is not empty and has no control characters',
    texts: 'a list of texts: [one, two]',
    date: 'a date: 2015-09-15, 2015-09, 2015, or with its time 2015-09-15T10:00+03:00; without an offset it is a time where the newsroom is',
    hijri: 'a Hijri day: 1436-12-01',
    moment: 'a day or a time with its offset: 2015-09-15 or 2015-09-15T10:00+03:00',
    name: 'a name as its file or its line has it: letters and digits with hyphens between, john-kerry',
    names: 'a list of names: [syria, latakia]',
    byline:
      'a list of persons, agencies and names: [layla-haddad], [{ agency: afp }] or [{ name: Layla Haddad }]',
    picture: '{ file: kerry.jpg, alt: …, caption: …, credit: … }',
    sources: 'a list of { title: …, publisher: …, date: …, url: … }',
    rights: '{ holder: …, licence: …, url: … }, or unknown',
    corrections: 'a list of { date: 2015-09-17, text: … }',
    wholeAddress:
      'an address without ? and #, for no static host is told what follows them; how a host forwards such addresses is in docs/hosting.md',
    addresses: 'a list of addresses that begin with /: [/old/address.html]',
    addressWithoutBlanks: 'an address without blanks; within a name %20 stands for a space',
    addressOfSigns: 'an address without \\, %5C, %2F and control characters, which no name of a file has',
    addressOfNames: 'a name between every two slashes of an address, and neither . nor .. (%2E) for a name',
    article: 'an article as EDITION/YEAR/MONTH/DAY/SLUG, without .md',
    url: 'a whole address that begins with https:// or http://',
    flag: 'true or false',
    localised: 'a text for each edition: { ar: …, en: … }',
    localisedList: 'a list for each edition: { ar: […], en: […] }',
    wikidata: 'Wikidata’s identifier, a Q and digits: Q22316',
    origin: 'scheme and host without a path: https://archive.example.org',
    basePath: 'a path that begins and ends with /: / or /repo/',
    host: 'one of github-pages, cloudflare-pages, netlify, s3, nginx and other',
    timeZone: 'the name of a time zone: Asia/Beirut',
    editions:
      'a list of at least one edition, each once: [ar, en]; media, pages, subjects, stories, editions, assets, s, functions and names of devices are taken',
    named: 'names with a text for each edition: { world: { ar: …, en: … } }',
    tokens:
      '{ light: { accent: "#8a1f17" }, dark: { … } }, with the names in docs/settings.md and plain CSS colours',
    level: 'warning or error',
    language: 'a language tag (BCP 47): ar, en, fa',
    digits: 'latn (0123456789), arab (٠١٢٣٤٥٦٧٨٩) or arabext (۰۱۲۳۴۵۶۷۸۹)',
    months: 'one or two of: levant, egypt, morocco, mauritania, maghreb, english, persian, french',
    otherCalendar: 'umm-al-qura, solar-hijri or none',
    week: '{ start: saturday, weekend: [friday, saturday] }',
    phrases: 'phrases by key: a text, or a text for each plural form',
    mapping: 'keys with their values',
    copyLevel: 'off, warning or error',
    copyCheck: 'the name of a copy check: straight-quotes, …; docs/copy-checks.md lists them',
    copyChecks: 'a list of names of copy checks: [straight-quotes]',
  },
} as const;

/** What can be expected of a value; the schemas give these names as their errors. */
export type Expectation = keyof typeof en.expectations;

export interface Messages {
  labels: Record<keyof typeof en.labels, string>;
  rules: Record<keyof typeof en.rules, { found: string; expected: string; mend: string }>;
  expectations: Record<Expectation, string>;
}
