import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createLine } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../../src/cli/preview/listen.ts';
import { openPreview } from '../../../src/cli/preview/preview.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { askRaw, request } from './ask.ts';

const home = freshFolder();
const site = join(home, '_site');
const secret = 'What nobody may read.';
const files = {
  '_site/index.html': '<!doctype html><html><head><title>Home</title></head><body>Home</body></html>',
  '_site/404.html': '<!doctype html><html><head><title>404</title></head><body>Not here</body></html>',
  '_site/ar/خبر/index.html': '<!doctype html><html><head></head><body>An article</body></html>',
  '_site/old/address.html': '<!doctype html><title>Moved</title>',
  '_site/media/film.mp4': '0123456789',
  '_site/media/a#b 100%.pdf': 'A report',
  '_site/look.css': 'body {}',
  '_site/words.json': '{}',
  '_site/notes.xml': '<feed/>',
  '_site/notes.vtt': 'WEBVTT',
  '_site/manifest.gz': 'packed',
  '_site/type.woff2': 'letters',
  '_site/drawing.svg': '<svg/>',
  '_site/.git/config': secret,
  '_site/.secret': secret,
  '_site/empty/only.txt': 'A file',
  '_site-secret/x': secret,
  x: secret,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
symlinkSync('../x', join(site, 'out'));
symlinkSync('..', join(site, 'above'));
symlinkSync('../_site-secret', join(site, 'namesake'));
symlinkSync('look.css', join(site, 'within.css'));
symlinkSync('nowhere', join(site, 'dangling'));
symlinkSync('endless', join(site, 'endless'));

async function open(own: string | null = null) {
  const preview = openPreview(site, own);
  const address = await listen(preview.answer, null, 0);
  return { ...preview, address, port: Number(new URL(address).port) };
}
const { address, port, changed } = await open();
beforeEach(() => changed('/'));

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { headers, redirect: 'manual' });

describe('a site is shown as hosts show it', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'Home'],
    ['/ar/خبر/', 'text/html; charset=utf-8', 'An article'],
    ['/old/address.html', 'text/html; charset=utf-8', 'Moved'],
    ['/media/a%23b%20100%25.pdf', 'application/pdf', 'A report'],
    ['/look.css?v=2', 'text/css; charset=utf-8', 'body {}'],
    ['/words.json', 'application/json; charset=utf-8', '{}'],
    ['/notes.xml', 'application/xml', '<feed/>'],
    ['/notes.vtt', 'text/vtt; charset=utf-8', 'WEBVTT'],
    ['/manifest.gz', 'application/gzip', 'packed'],
    ['/type.woff2', 'font/woff2', 'letters'],
    ['/drawing.svg', 'image/svg+xml', '<svg/>'],
    ['/within.css', 'text/css; charset=utf-8', 'body {}'],
  ])('%s', async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(text);
  });

  test('a folder without its slash leads to it, and what was asked beside goes along', async () => {
    const response = await get('/ar/%D8%AE%D8%A8%D8%B1?q=1');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/ar/%D8%AE%D8%A8%D8%B1/?q=1');
  });

  test('what is not there has the page that the site has for it', async () => {
    for (const path of [
      '/nothing/',
      '/nothing.png',
      '/empty/',
      '/empty',
      '/look.css/',
      '/media/film.mp4/x',
    ]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Not here');
    }
  });

  test('a film comes in parts', async () => {
    const part = await get('/media/film.mp4', { range: 'bytes=2-4' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await part.text()).toBe('234');
    expect((await get('/media/film.mp4', { range: 'bytes=20-' })).status).toBe(416);
  });

  test('a browser asks each time, and is told where nothing has changed', async () => {
    const first = await get('/look.css');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const known = { 'If-None-Match': first.headers.get('etag') };
    expect((await askRaw(port, request('/look.css', known))).status).toBe(304);
  });

  test('HEAD has no text, the address of changes neither', async () => {
    for (const path of ['/', '/look.css', '/nothing', '/.sijill/changes', '/.sijill/reload.js']) {
      const { status, text } = await askRaw(port, request(path, {}, 'HEAD'));
      expect(status).toBe(/nothing|changes/.test(path) ? 404 : 200);
      expect(text).toMatch(/\r\n\r\n$/);
    }
  });

  test('both addresses of this machine answer', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    const six = await fetch(`http://[::1]:${port}/`).then(
      ({ status }) => status,
      () => 'no IPv6 here',
    );
    expect([200, 'no IPv6 here']).toContain(six);
  });
});

test('under a base path the root leads to it, and what lies beside it is nothing', async () => {
  changed('/repo/');
  expect((await get('/')).headers.get('location')).toBe('/repo/');
  expect((await get('/repo?q')).headers.get('location')).toBe('/repo/?q');
  expect(await (await get('/repo/')).text()).toContain('Home');
  expect((await get('/repo/ar/%D8%AE%D8%A8%D8%B1')).headers.get('location')).toBe(
    '/repo/ar/%D8%AE%D8%A8%D8%B1/',
  );
  for (const path of ['/look.css', '/repository/', '/ar/خبر/']) expect((await get(path)).status).toBe(404);
});

describe('no address leads out of the site, and none stops the server', () => {
  test.each([
    ['/%', 400],
    ['/%00', 400],
    ['/look.css%00.html', 400],
    ['/%c0%ae%c0%ae/x', 400],
    ['/%ff', 400],
    ['*', 400],
    ['x', 400],
    ['localhost:80', 400],
    ['ftp://localhost/look.css', 400],
    ['/..%2fx', 404],
    ['/..%5cx', 404],
    ['/%2e%2e/x', 404],
    ['/%2e%2e%2f_site-secret/x', 404],
    ['/../_site-secret/x', 404],
    ['/..', 404],
    ['/a/../../x', 404],
    ['/./look.css', 404],
    ['//x', 404],
    ['//example.org/ar/%D8%AE%D8%A8%D8%B1', 404],
    ['/%2fexample.org/..', 404],
    ['/ar//%D8%AE%D8%A8%D8%B1', 404],
    ['/\\example.org', 404],
    ['/..\\x', 404],
    ['http://localhost/../x', 404],
    ['/.secret', 404],
    ['/%2esecret', 404],
    ['/.git/config', 404],
    ['/.sijill/', 404],
    ['/out', 404],
    ['/above/x', 404],
    ['/above/', 404],
    ['/namesake/x', 404],
    ['/dangling', 404],
    ['/endless', 404],
    ['http://evil.example/look.css', 403],
    ['http://localhost@evil.example/look.css', 403],
    ['http://localhost/look.css', 200],
    ['http://localhost', 200],
  ])('%s', async (target, expected) => {
    const { status, text } = await askRaw(port, request(target));
    expect(status).toBe(expected);
    expect(text).not.toContain(secret);
    expect((await get('/')).status).toBe(200);
  });

  test('however long it is', async () => {
    for (const [target, expected] of [
      ['a'.repeat(300), 404],
      ['a/'.repeat(3_000), 404],
      ['../'.repeat(3_000), 404],
      ['%2e%2e%2f'.repeat(1_000), 404],
      // Node itself takes 16 KB for the head of a request.
      ['a'.repeat(20_000), 431],
    ] as const)
      expect((await askRaw(port, request(`/${target}`))).status).toBe(expected);
  });
});

describe('only someone at this machine, and the site itself, is answered', () => {
  const own = `http://localhost:8080`;
  test.each<[Record<string, string | null>, number]>([
    [{ Host: 'localhost' }, 200],
    [{ Host: 'LocalHost:9999' }, 200],
    [{ Host: 'ar.localhost:8080' }, 200],
    [{ Host: '127.0.0.1:8080' }, 200],
    [{ Host: '[::1]:8080' }, 200],
    [{ Host: '192.168.1.7:8080' }, 200],
    [{ Origin: own }, 200],
    [{ Origin: own, 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' }, 200],
    [{ 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }, 200],
    // A link that is followed from another site's page.
    [{ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }, 200],
    [{ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'websocket' }, 403],
    [{ Origin: 'http://localhost:3000' }, 403],
    [{ Origin: 'http://evil.example' }, 403],
    [{ Origin: 'https://localhost:8080' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: '' }, 403],
    // A name that another site has made to lead here, with an origin that agrees with it.
    [{ Host: 'evil.example:8080' }, 403],
    [{ Host: 'evil.example:8080', Origin: 'http://evil.example:8080', 'Sec-Fetch-Site': 'same-origin' }, 403],
    [{ Host: 'localhost.evil.example' }, 403],
    [{ Host: 'evillocalhost' }, 403],
    [{ Host: 'localhost@evil.example' }, 403],
    [{ Host: 'localhost:8080@evil.example' }, 403],
    [{ Host: '127.0.0.1.evil.example' }, 403],
    [{ Host: '[::1].evil.example' }, 403],
    [{ Host: '[evil.example]' }, 403],
    [{ Host: '' }, 403],
    [{ Host: ':8080' }, 403],
    [{ Host: null }, 400],
  ])('%j', async (headers, expected) => {
    for (const path of ['/look.css', '/.sijill/reload.js'])
      expect((await askRaw(port, request(path, headers))).status).toBe(expected);
  });

  test('who is refused is told how to be answered', async () => {
    const { text } = await askRaw(port, request('/', { Host: 'news.local' }));
    expect(text).toContain('"news.local"');
    expect(text).toContain('--host');
  });

  test('a name that it was given is answered, others are not', async () => {
    const named = await open('News.local');
    expect((await askRaw(named.port, request('/', { Host: 'news.local:8080' }))).status).toBe(200);
    expect((await askRaw(named.port, request('/', { Host: 'other.local:8080' }))).status).toBe(403);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('%s', async (method) => {
    const { status, text } = await askRaw(port, request('/', {}, method));
    expect(status).toBe(405);
    expect(text).toMatch(/^allow: GET, HEAD\r$/im);
  });

  test('no other site can show what it answers', async () => {
    for (const path of ['/', '/look.css', '/nothing', '/media/film.mp4']) {
      const { headers } = await get(path);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

test('whatever is sent, the server lives on', async () => {
  const garbage = [
    'garbage\r\n\r\n',
    '\r\n\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\n',
    request('/', { Expect: 'the unexpected' }),
    request('/', { Upgrade: 'websocket', Connection: 'Upgrade' }),
    request('/', { Upgrade: 'h2c', Connection: 'Upgrade, HTTP2-Settings' }),
    request('localhost:22', {}, 'CONNECT'),
    request('/look.css', { Range: `bytes=${'0-1,'.repeat(2000)}` }),
    request('/', { 'If-None-Match': '"'.repeat(5000), Range: 'bytes=-' }),
    request('/ar/\u062e\u0628\u0631/'),
    Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
    Buffer.alloc(100_000, 0xff),
  ];
  for (const bytes of garbage) await askRaw(port, bytes, true);
  for (const target of ['/', '/media/film.mp4', '/.sijill/changes']) {
    const socket = connect(port, '127.0.0.1');
    // Gone before it can be answered.
    socket.write(request(target, { Connection: 'keep-alive' }), () => socket.destroy());
    await once(socket, 'close');
  }
  changed('/');
  expect((await get('/')).status).toBe(200);
});

test('a site that is not there, or not yet, is waited for', async () => {
  const gone = join(freshFolder(), 'site');
  const preview = openPreview(gone, null);
  const where = await listen(preview.answer, null, 0);
  const nothing = await fetch(where);
  expect(nothing.status).toBe(404);
  expect(await nothing.text()).toContain('/.sijill/reload.js');
  mkdirSync(gone);
  writeFileSync(join(gone, 'index.html'), 'Here');
  expect(await (await fetch(where)).text()).toContain('Here');
  rmSync(gone, { recursive: true });
  expect((await fetch(where)).status).toBe(404);
});

describe('where it listens', () => {
  const nobody = () => {};

  test('a port that is taken is left to whoever has it, and the next one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await vi.waitFor(() => expect(other.address()).not.toBeNull());
    const taken = (other.address() as { port: number }).port;
    const next = Number(new URL(await listen(nobody, null, taken)).port);
    expect(next).toBeGreaterThan(taken);
    other.close();
  });

  test('a port that is taken at one of the two addresses only counts as taken', async () => {
    const other = createLine().listen(0, '::1');
    const bound = await new Promise<boolean>((resolve) => {
      other.on('listening', () => resolve(true)).on('error', () => resolve(false));
    });
    if (!bound) return;
    const taken = (other.address() as { port: number }).port;
    expect(Number(new URL(await listen(nobody, null, taken)).port)).toBeGreaterThan(taken);
    other.close();
  });

  test('an address that this machine does not have is wrong usage, a name that is none too', async () => {
    await expect(listen(nobody, '192.0.2.1', 0)).rejects.toThrow('192.0.2.1 is no address of this machine');
    await expect(listen(nobody, 'no.such.invalid', 0)).rejects.toThrow('no.such.invalid is no address');
  });

  test('without a host no other address of the machine answers', async () => {
    await expect(
      new Promise((resolve, reject) => {
        // All of 127.0.0.0/8 is this machine, and a server for all interfaces would answer there.
        connect(port, '127.0.0.2', () => resolve('connected')).on('error', reject);
      }),
    ).rejects.toThrow();
  });
});
