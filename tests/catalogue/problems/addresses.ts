import { article, first, png } from '../../site.ts';
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
  ...['/sitemap.xml', '/404.html', '/index.html'].map((above) => ({
    wrong: `an old address lies below ${above}`,
    files: { [second]: withAlias(`[${above}/x.html]`) },
    problem: error('nested-address', second, { above, other: 'Sijill' }, 6, 11),
  })),
  ...['con', 'AUX.txt', 'lpt1', 'a:b', 'a*', 'a|b', 'a.', '%3Ca%3E'].map((name) => ({
    wrong: `an old address has a name that Windows cannot hold: ${name}`,
    files: { [second]: withAlias(`["/old/${name}/x.html"]`) },
    problem: warning('unportable-name', second, { name: decodeURIComponent(name) }, 6, 11),
  })),
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
];
