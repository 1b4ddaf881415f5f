import { article, first, png, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const second = 'ar/2015/09/16/second.md';
const withAlias = (aliases: string) => article({ published: '2015-09-16', aliases });

/** Addresses that no disk, or not every one, can hold. */
export const addresses: Broken[] = [
  {
    wrong: 'an old address is a file and another one lies in a folder of its name',
    files: { [first]: article({ aliases: '[/old.html]' }), [second]: withAlias('[/OLD.html/x]') },
    problem: error(
      'nested-address',
      second,
      { address: '/OLD.html/x/', above: '/old.html', other: first },
      6,
      11,
    ),
  },
  {
    wrong: 'an old address lies below a file that comes after it',
    files: { [first]: article({ aliases: '[/a/b.htm/c/d.html]' }), [second]: withAlias('[/a/b.htm]') },
    problem: error('nested-address', first, { above: '/a/b.htm', other: second }, 6, 11),
  },
  {
    wrong: 'an old address lies below an article as if its page were a folder',
    files: { [second]: withAlias('[/ar/2015/09/15/first/index.html/x]') },
    problem: error('nested-address', second, { above: '/ar/2015/09/15/first/', other: first }, 6, 11),
  },
  {
    wrong: 'an old address is a folder of the name of an article’s file',
    files: { [second]: withAlias('[/ar/2015/09/15/first/index.html/]') },
    problem: error('nested-address', second, { above: '/ar/2015/09/15/first/', other: first }, 6, 11),
  },
  ...['/sitemap.xml', '/404.html', '/index.html'].map((above) => ({
    wrong: `an old address lies below ${above}`,
    files: { [second]: withAlias(`[${above}/x.html]`) },
    problem: error('nested-address', second, { above, other: 'Sijill' }, 6, 11),
  })),
  ...['con', 'AUX.txt', 'con%20.html', 'lpt1', 'a:b', 'a*', 'a|b', 'a.', '%3Ca%3E'].map((name) => ({
    wrong: `an old address has a name that Windows cannot hold: ${name}`,
    files: { [second]: withAlias(`["/old/${name}/x.html"]`) },
    problem: warning('unportable-name', second, { name: decodeURIComponent(name) }, 6, 11),
  })),
  {
    wrong: 'an old address is in Windows-1256, which no host decodes',
    files: { [second]: withAlias('["/%CE%C8%D1/x.html"]') },
    problem: warning('address-encoding', second, { name: '%CE%C8%D1' }, 6, 11),
  },
  ...['ar/2015/09/16/aux.md', 'ar/2015/09/16/com1.x.md'].map((file) => ({
    wrong: `an article has a name that Windows cannot hold: ${file}`,
    files: { [file]: withAlias('[]') },
    problem: warning('unportable-name', file, {}),
  })),
  ...['media/صورة: أولى.png', 'media/nul.png', 'media/a ./b.png', 'media/a?.png'].map((file) => ({
    wrong: `a file of media has a name that Windows cannot hold: ${file}`,
    files: { [file]: png },
    problem: warning('unportable-name', file, {}),
  })),
  {
    wrong: 'an old address has a name that no disk can hold',
    files: { [second]: withAlias(`[/${'خبر'.repeat(50)}]`) },
    problem: error('long-name', second, {}, 6, 11),
  },
  {
    wrong: 'an old address that is percent-encoded in another encoding has a name that no disk can hold',
    files: { [second]: withAlias(`[/${'%CE%C8%D1'.repeat(29)}]`) },
    problem: error('long-name', second, {}, 6, 11),
  },
  {
    wrong: 'an old address is longer than object storage holds, with its index.html',
    files: { [second]: withAlias(`[/${'خبر/'.repeat(145)}abcdefg]`) },
    problem: error('long-address', second, {}, 6, 11),
  },
  ...[
    ['/.htaccess', '.htaccess'],
    ['/old/.git/config', '.git'],
    ['/.well-known/security.txt', '.well-known'],
    ['/old/%2ehidden', '.hidden'],
    ['/old/web.config', 'web.config'],
    ['/_headers', '_headers'],
    ['/_redirects', '_redirects'],
    ['/_routes.json', '_routes.json'],
    ['/_Worker.js', '_Worker.js'],
    ['/CNAME', 'CNAME'],
    ['/sw.js', 'sw.js'],
    ['/functions/old.html', 'functions'],
  ].map(([alias = '', name = '']) => ({
    wrong: `a host takes an old address for its own: ${alias}`,
    files: { [second]: withAlias(`["${alias}"]`) },
    problem: error('address-of-host', second, { name }, 6, 11),
  })),
  ...[
    '/EN/',
    '/Ar/index.htm',
    '/AR/Archive/x',
    '/S/abc/',
    '/Media/a.png',
    '/ASSETS/x.html',
    '/SiteMap.xml',
    '/AR/2015/',
    '/index.htm',
  ].map((alias) => ({
    wrong: `an old address takes the place of a page of the program where case does not count: ${alias}`,
    files: { [second]: withAlias(`[${alias}]`) },
    problem: error('shared-address', second, { other: 'Sijill' }, 6, 11),
  })),
  {
    wrong: 'an old address takes the place of a standing page where case does not count',
    files: { 'pages/en/about.md': '---\ntitle: About\n---\nA text.\n', [second]: withAlias('[/EN/About]') },
    problem: error('shared-address', second, { other: 'pages/en/about.md' }, 6, 11),
  },
  {
    wrong: 'two old addresses differ in how their letters are composed',
    files: {
      [first]: article({ aliases: '[/مسا\u0654ل]' }),
      [second]: withAlias('[/مسأل/index.html]'),
    },
    problem: error('shared-address', second, { other: first }, 6, 11),
  },
  {
    wrong: 'two articles of a day have names that differ in capitals',
    files: { 'ar/2015/09/15/First.md': article() },
    problem: error('shared-address', first, { other: 'ar/2015/09/15/First.md' }),
  },
  {
    wrong: 'two files beside articles have names that differ in capitals',
    files: {
      [first]: null,
      'ar/2015/09/15/first/index.md': article({}, '[A](A.pdf) [a](a.pdf)\n'),
      'ar/2015/09/15/first/A.pdf': '%PDF-1.4',
      'ar/2015/09/15/first/a.pdf': '%PDF-1.4',
    },
    problem: error('shared-address', 'ar/2015/09/15/first/a.pdf', { other: 'ar/2015/09/15/first/A.pdf' }),
  },
  {
    wrong: 'two files of media have names that differ in capitals',
    files: { 'media/A.png': png, 'media/a.PNG': png },
    problem: warning('twin-files', 'media/a.PNG', { other: 'media/A.png' }),
  },
  {
    wrong: 'two files of media have names that differ in how their letters are composed',
    files: { 'media/مسأل.png': png, 'media/مسا\u0654ل.png': png },
    problem: error('twin-files', 'media/مسأل.png'.normalize('NFD'), {
      other: 'media/مسأل.png'.normalize('NFC'),
    }),
  },
  {
    wrong: 'two sections have names that differ in capitals',
    files: { 'site.yaml': siteYaml({ sections: '{ world: { ar: العالم, en: World }, World: Whole }' }) },
    problem: error('shared-name', 'site.yaml', { id: 'World', other: 'sections: world' }, 6, 47),
  },
  ...['media', 'assets', 's', 'pages', 'functions', 'con', 'aux'].map((id) => ({
    wrong: `an edition has a name that is taken: ${id}`,
    files: { 'site.yaml': siteYaml({ editions: `[ar, en, ${id}]` }) },
    problem: error('wrong-value', 'site.yaml', { expected: 'editions' }, 5, 20),
  })),
  {
    wrong: 'an edition is named twice',
    files: { 'site.yaml': siteYaml({ editions: '[ar, en, ar]' }) },
    problem: error('wrong-value', 'site.yaml', { expected: 'editions' }, 5, 11),
  },
  ...['/old.php?id=3', '/old/#part', '/?p=12'].map((alias) => ({
    wrong: `an old address goes on behind its path: ${alias}`,
    files: { [second]: withAlias(`["${alias}"]`) },
    problem: error('wrong-value', second, { expected: 'wholeAddress' }, 6, 11),
  })),
  ...Object.entries({
    addresses: ['old.html', 'https://other.example/a'],
    addressWithoutBlanks: ['/a b', '/a/\\tb', '/a '],
    addressOfSigns: ['/a/%2Fb', '/a/%00', '/%CE%00/b', '/a%5cb', '/a\\\\b', '/a/%0Ab', '/a\\uD800'],
    addressOfNames: ['/a//b', '/%CE/%2E%2e/b', '/a/./b', '/..', '/a/../'],
  }).flatMap(([expected, aliases]) =>
    aliases.map((alias) => ({
      wrong: `an old address is no path of a site: ${alias}`,
      files: { [second]: withAlias(`["${alias}"]`) },
      problem: error('wrong-value', second, { expected }, 6, 11),
    })),
  ),
];
