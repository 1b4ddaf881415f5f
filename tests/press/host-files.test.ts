import { describe, expect, test } from 'vitest';
import { hostNames } from '../../src/newsroom/hosts.ts';
import { contentSecurityPolicy } from '../../src/newsroom/policy.ts';
import { hostFiles } from '../../src/press/host/host-files.ts';
import { article, type Changes, catalogueOf, first, siteYaml } from '../site.ts';

/** What a host is told, by file, as lines. */
function filesOf(host: string, changes: Changes = {}, basePath = '/') {
  const site = { 'site.yaml': siteYaml({ host, basePath }), ...changes };
  const { catalogue, records } = catalogueOf(site);
  const volumes = new Map(
    [...records].map(([id, ofVolume]) => [id, new Map(ofVolume.map(({ file, source }) => [file, source]))]),
  );
  const files = hostFiles(catalogue, { volumes });
  return Object.fromEntries([...files].map(([path, text]) => [path, text.split('\n').slice(0, -1)]));
}

const withAliases = (...aliases: string[]) => ({
  [first]: article({ aliases: JSON.stringify(aliases) }),
});

test('only hosts that read such files are given them', () => {
  expect(Object.fromEntries(hostNames.map((host) => [host, Object.keys(filesOf(host)).sort()]))).toEqual({
    'github-pages': [],
    'cloudflare-pages': ['_headers', '_redirects'],
    netlify: ['_headers', '_redirects'],
    s3: [],
    nginx: ['_redirects.map'],
    other: [],
  });
});

describe('redirects', () => {
  const to = '/ar/2015/09/15/first/';

  test.each([
    ['/old/story.html', '/old/story.html'],
    ['/old/story', '/old/story/'],
    ['/خبر قديم.html', '/%D8%AE%D8%A8%D8%B1%20%D9%82%D8%AF%D9%8A%D9%85.html'],
    ['/%CE%C8%D1.html', '/%CE%C8%D1.html'],
    ['/100%25/x.htm', '/100%25/x.htm'],
    ['/a%23b%3Fc=d/', '/a%23b%3Fc=d/'],
    ["/node,1;2'(3)", "/node,1;2'(3)/"],
    ['/10:30/', '/10:30/'],
  ])('lead from %s as a browser asks for it', (alias, from) => {
    const written = alias.replaceAll(' ', '%20');
    expect(filesOf('cloudflare-pages', withAliases(written))._redirects).toEqual([`${from} ${to} 301`]);
  });

  test('hold where a page stands at the address too', () => {
    expect(filesOf('netlify', withAliases('/old/'))._redirects).toEqual([`/old/ ${to} 301!`]);
  });

  test('have the base path at both ends', () => {
    const { _redirects } = filesOf('netlify', withAliases('/old/'), '/news/');
    expect(_redirects).toEqual([`/news/old/ /news${to} 301!`]);
  });

  test('are quoted for nginx, which compares decoded paths', () => {
    const map = filesOf('nginx', withAliases('/خبر.html', '/a%22b/', '/%CE%C8%D1.html'))['_redirects.map'];
    expect(map).toEqual([`"/خبر.html" ${to};`, `"/a\\"b/" ${to};`]);
  });

  test('are left to their pages where a host would take an address for a pattern, or a line is too long', () => {
    const long = `/${'خبر/'.repeat(60)}`;
    expect(filesOf('cloudflare-pages', withAliases('/a*/', '/:id/', long, '/old/'))._redirects).toHaveLength(
      1,
    );
  });

  test('lead from short addresses too, after the old ones', () => {
    const second = 'ar/2016/09/15/خبر.md';
    const changes = { ...withAliases('/old/'), [second]: article({ published: '2016-09-15' }) };
    const { _redirects = [] } = filesOf('netlify', changes);
    expect(_redirects).toHaveLength(2);
    expect(_redirects[1]).toMatch(/^\/s\/\w{10}\/ \/ar\/2016\/09\/15\/%D8%AE%D8%A8%D8%B1\/ 301!$/);
  });

  test('lead to no draft and to nothing under embargo', () => {
    const { _redirects } = filesOf('netlify', {
      'ar/2015/09/15/draft.md': article({ draft: 'true', aliases: '[/draft/]' }),
      'ar/2015/09/15/خبر.md': article({ embargo: '2030-01-01', aliases: '[/later/]' }),
    });
    expect(_redirects).toEqual([]);
  });

  test('are as many as Cloudflare Pages reads, those of newer volumes before older ones', () => {
    const newer = Array.from({ length: 1500 }, (_, number) => `/new/${number}`);
    const older = Array.from({ length: 1500 }, (_, number) => `/old/${number}`);
    const { _redirects = [] } = filesOf('cloudflare-pages', {
      ...withAliases(...older),
      'en/2016/09/15/second.md': article({ published: '2016-09-15', aliases: `[${newer.join(', ')}]` }),
    });
    expect(_redirects.filter((line) => line.startsWith('/new/'))).toHaveLength(1500);
    expect(_redirects.filter((line) => line.startsWith('/old/'))).toHaveLength(500);
  });
});

test('redirects in Cloudflare Pages’ file are no more bytes than it reads, and each is whole', () => {
  const { _redirects = [] } = filesOf(
    'cloudflare-pages',
    withAliases(...Array.from({ length: 1000 }, (_, number) => `/${'خبر'.repeat(9)}-${number}/`)),
  );
  const bytes = Buffer.byteLength(_redirects.join('\n')) + 1;
  expect(bytes).toBeLessThanOrEqual(100_000);
  expect(bytes).toBeGreaterThan(99_000);
  expect(_redirects.filter((line) => !line.endsWith(' 301'))).toEqual([]);
});

/** The headers of a path by Cloudflare's rules: all that meet it hold, joined; `!` takes one back. */
function headersAt(path: string, lines: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  let isMet = false;
  for (const line of lines) {
    const [, taken] = /^ {2}! (.*)$/.exec(line) ?? [];
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (!line.startsWith(' ')) isMet = patternOf(line).test(path);
    else if (isMet && taken !== undefined) delete headers[taken];
    else if (isMet) headers[name] = [...(headers[name] ?? []), value];
  }
  return headers;
}

const patternOf = (line: string) =>
  new RegExp(
    `^${line
      .replace(/[.?+^$()[\]\\|{}]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );

describe.each(['cloudflare-pages', 'netlify'])('of %s', (host) => {
  const { _headers = [] } = filesOf(host);
  const at = (path: string) => headersAt(path, _headers);
  const policy = [`${contentSecurityPolicy}; frame-ancestors 'none'`];

  test('pages have the policy, and are asked for anew each time', () => {
    for (const path of ['/', '/ar/', '/en/2015/09/15/second/']) {
      expect(at(path)['Content-Security-Policy']).toEqual(policy);
      expect(at(path)['X-Content-Type-Options']).toEqual(['nosniff']);
      expect(at(path)['Cache-Control']).toBeUndefined();
    }
  });

  test.each([
    '/assets/style-ABC.css',
    '/ar/search/2015/contents-abc.json.gz',
    '/en/search/2014-2015/texts/2015/a.json.gz',
  ])('what is named by a hash is kept for ever: %s', (path) => {
    expect(at(path)['Cache-Control']).toEqual(['public, max-age=31536000, immutable']);
  });

  test.each([
    '/ar/search/',
    '/ar/feed.xml',
    '/sitemap.xml',
    '/media/report.pdf',
    '/media/search/2015/film.mp4',
    '/media/assets/a.csv',
    '/ar/2015/09/15/first/report.pdf',
    '/old/search/2015/x.html',
  ])('what keeps its name is not: %s', (path) => {
    expect(at(path)['Cache-Control']).toBeUndefined();
  });

  test('the manifest of the search is asked for anew, whatever a host thinks of .gz', () => {
    expect(at('/ar/search/tiers.json.gz')).toMatchObject({
      'Cache-Control': ['no-cache'],
      'Content-Type': ['application/gzip'],
    });
  });

  test('feeds have their type', () => {
    expect(at('/en/feed.xml')['Content-Type']).toEqual(['application/atom+xml; charset=utf-8']);
  });

  test('a PDF of media is shown', () => {
    expect(at('/media/report.pdf')['Content-Security-Policy']).toBeUndefined();
  });

  test('no header is given twice', () => {
    for (const path of ['/', '/ar/search/2015/x.gz', '/media/a.avif', '/ar/feed.xml', '/assets/a.js'])
      for (const values of Object.values(at(path))) expect(values).toHaveLength(1);
  });
});

test('pictures are kept for ever by the host that knows endings', () => {
  const { _headers = [] } = filesOf('cloudflare-pages');
  expect(headersAt('/media/e1e59215ec86c788-360.avif', _headers)['Cache-Control']).toHaveLength(1);
});

test('the base path stands before each pattern', () => {
  const { _headers = [] } = filesOf('netlify', {}, '/news/');
  const patterns = _headers.filter((line) => !line.startsWith(' '));
  expect(patterns.filter((pattern) => !pattern.startsWith('/news/'))).toEqual([]);
});
