import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { basePath, writeSearchSite } from './site.tsx';

const browser: Browser | null = await launchBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder = '';
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-search-'));
  await writeSearchSite(folder);
  server = await serve(folder, basePath);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function visit(address: string, options: { width?: number; scripts?: boolean } = {}): Promise<Page> {
  const { width = 1200, scripts = true } = options;
  if (!browser) throw new Error('There is no browser');
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.origin}${basePath}${address}`);
  return page;
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const headlines = (page: Page) => page.locator('.result h2').allInnerTexts();
const marks = (page: Page) => page.locator('.result mark').allInnerTexts();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const field = (page: Page) => page.locator('#search-field');
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const loaded = (page: Page, pattern: RegExp) =>
  page.evaluate(
    (source) =>
      performance.getEntriesByType('resource').filter(({ name }) => new RegExp(source).test(name)).length,
    pattern.source,
  );

describe.skipIf(!browser)('the search page', () => {
  test.concurrent('finds what is typed, marks the words and counts the articles', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا');
    expect(await headlines(page)).toHaveLength(10);
    expect(new Set(await marks(page))).toEqual(new Set(['روسيا']));
    const first = page.locator('.result').filter({ hasText: 'موسكو عاصمة روسيا' });
    expect(await first.locator('.result-origin').textContent()).toBe('1 كانون الثاني 2016، موسكو');
    expect(await first.locator('a').getAttribute('href')).toMatch(/^\/archive\/ar\/2016\/01\/01\/fact-1\/\?/);
  });

  test.concurrent('shows text as text, whatever it holds', async () => {
    const page = await visit('ar/search/?q=سكانا');
    await status(page, 'نتيجة واحدة');
    expect(await page.locator('.result-excerpt').textContent()).toBe(
      'روسيا أكبر دول العالم مساحة، & <b>لا</b> أكبرها سكانًا.',
    );
    expect(await page.locator('.result-excerpt b').count()).toBe(0);
    expect(await marks(page)).toEqual(['سكانًا']);
  });

  test.concurrent('narrows by a place, and the way back leads to the question before', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await page.getByRole('checkbox', { name: 'سيبيريا 3' }).check();
    await status(page, '3 نتائج');
    expect(query(page)).toBe('?q=روسيا&places=سيبيريا');
    // Other places stay to be added, with what they would add.
    await page.getByRole('checkbox', { name: 'موسكو 2' }).check();
    await status(page, '5 نتائج');
    await page.goBack();
    await status(page, '3 نتائج');
    await page.goBack();
    await status(page, '12 نتيجة');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.goForward();
    await status(page, '3 نتائج');
    await page.getByRole('button', { name: 'أزل: سيبيريا' }).press('Enter');
    await status(page, '12 نتيجة');
    expect(await isFocused(page.locator('.search-total'))).toBe(true);
  });

  test.concurrent('a shared address gives the same question, whole', async () => {
    const page = await visit('ar/search/?q=روسيا&places=moscow&places=لادوغا&from=2015&to=2016&sort=oldest');
    await status(page, '3 نتائج');
    expect(await headlines(page)).toEqual(['نهر الفولغا', 'بحيرة لادوغا', 'موسكو عاصمة روسيا']);
    expect(await field(page).inputValue()).toBe('روسيا');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'الأقدم' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'أزل كل ما اخترته' }).click();
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا&sort=oldest');
  });

  test.concurrent('what is typed in one go is one step back', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    await field(page).press('End');
    await field(page).pressSequentially(' النيل', { delay: 40 });
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا النيل');
    await page.getByText('فيها بعضها').last().waitFor();
    await page.goBack();
    await status(page, '12 نتيجة');
    expect(await field(page).inputValue()).toBe('روسيا');
  });

  test.concurrent('a pause after a word, before the next is typed, leaves the way back to the question before', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    await page.clock.install();
    await field(page).press('End');
    await field(page).press('Space');
    await page.clock.runFor(1000);
    await field(page).pressSequentially('النيل');
    await page.clock.runFor(1000);
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا النيل');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا');
    expect(await field(page).inputValue()).toBe('روسيا');
  });

  test.concurrent('lists what a facet holds without any words, newest first', async () => {
    const page = await visit('ar/search/?section=levant');
    await status(page, '3 نتائج');
    expect(await headlines(page)).toEqual(['نهر دجلة', 'نهر النيل', 'نهر الليطاني']);
  });

  test.concurrent('puts the newest first when asked to', async ({ expect }) => {
    const page = await visit('ar/search/?q=روسيا');
    await page.getByRole('button', { name: 'الأحدث' }).click();
    await page.waitForURL(/sort=newest/);
    await expect.poll(async () => (await headlines(page))[0]).toBe('نهر لينا');
  });

  test.concurrent('shows eight values of a facet, and the others on request', async ({ expect }) => {
    const page = await visit('ar/search/?q=روسيا');
    const places = page.getByRole('group', { name: 'الأماكن' });
    await places.getByRole('checkbox').nth(7).waitFor();
    expect(await places.getByRole('checkbox').count()).toBe(8);
    await places.getByRole('button', { name: 'وواحد آخر' }).press('Enter');
    await expect.poll(() => places.getByRole('checkbox').count()).toBe(9);
    expect(await places.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  });

  test.concurrent('says that no article has all the words, and which word none has', async () => {
    const page = await visit('ar/search/?q=بايكال النيل زرافة');
    await status(page, 'نتيجتان');
    await page.getByText('لا مقال يجمع الكلمات كلّها').last().waitFor();
    await page.getByText('لا ترد في الأرشيف: زرافة').last().waitFor();
  });

  test.concurrent('takes a phrase as it stands, and leaves out what is not wanted', async ({ expect }) => {
    const page = await visit('ar/search/?q="شبه جزيرة"');
    await status(page, 'نتيجة واحدة');
    await field(page).fill('"جزيرة شبه"');
    await page.getByText('لا مقال فيه «جزيرة شبه» بهذا اللفظ').last().waitFor();
    await field(page).fill('نهر -لبنان -روسيا');
    await page.waitForURL((url) => url.searchParams.get('q') === 'نهر -لبنان -روسيا');
    await expect.poll(() => headlines(page)).not.toContain('نهر الليطاني');
    expect(await headlines(page)).toContain('نهر النيل');
  });

  test.concurrent('says that nothing was found, and offers other ways', async () => {
    const page = await visit('ar/search/?q=زرافة');
    await status(page, 'لا مقال فيه ما تبحث عنه: زرافة');
    expect(await headlines(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' }).isVisible()).toBe(true);
  });

  test.concurrent('offers a near spelling where nothing was found, and asks for it', async () => {
    const page = await visit('ar/search/?q=القوقاظ');
    await status(page, 'لا مقال فيه ما تبحث عنه');
    await page.locator('.search-advice a').first().click();
    await status(page, 'نتيجة واحدة');
    expect(await field(page).inputValue()).toContain('القوقاز');
  });

  test.concurrent('offers to drop what leaves nothing', async () => {
    const page = await visit('ar/search/?q=النيل&places=moscow');
    await status(page, 'لا مقال فيه ما تبحث عنه: النيل');
    await page.getByRole('link', { name: 'في الأرشيف كلّه، من دون تضييق' }).press('Enter');
    await status(page, 'نتيجة واحدة');
    expect(query(page)).toBe('?q=النيل');
    expect(await isFocused(page.locator('.search-total'))).toBe(true);
  });

  test.concurrent('offers the subject that the words name, under any of its names', async () => {
    const page = await visit('ar/search/?q=Moscow');
    const offer = page.getByRole('list', { name: 'صفحات بهذا الاسم' }).getByRole('link');
    await offer.waitFor();
    expect(await offer.textContent()).toBe('الأماكن موسكو');
    expect(await offer.getAttribute('href')).toBe('/archive/ar/places/moscow/');
  });

  test.concurrent('asks for the first words of a long question, and says so', async () => {
    const words = Array.from(
      { length: 400 },
      (_, n) => `زرافة${String.fromCharCode(0x628 + (n % 20), 0x62d + n / 20)}`,
    );
    // The server takes no longer addresses, as hosts do not.
    const page = await visit(`ar/search/?q=روسيا ${words.slice(0, 100).join(' ')}`);
    const said = 'السؤال طويل: بُحث عن أول 24 كلمة منه فقط.';
    await status(page, said);
    expect(await page.locator('.search-note').first().textContent()).toBe(said);
    await field(page).fill('روسيا '.repeat(600));
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا');
    await page.getByText(said).waitFor({ state: 'detached' });
    await field(page).fill(`${words.join(' ')} ${'بحر '.repeat(20_000)}`);
    await status(page, 'لا مقال فيه ما تبحث عنه');
    await status(page, said);
    expect(page.url().length).toBeLessThan(4000);
    // What is pasted is laid out in one line, which takes a browser long.
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(20_000);
    // The field of other pages leads to such an address without any script.
    await page.goto(`${server.origin}${basePath}ar/2016/01/01/fact-1/`);
    expect(await page.locator('.search-field input').getAttribute('maxlength')).toBe('600');
  });

  test.concurrent('takes what is no question for none, and what has a hundred words for a name as it comes', async () => {
    const page = await visit(`ar/search/?q=${'"'.repeat(1000)}`);
    await field(page).fill('😀'.repeat(300));
    await page.waitForURL((url) => url.searchParams.get('q')?.startsWith('😀') ?? false);
    expect(await page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' }).isVisible()).toBe(true);
    await field(page).fill(`${'"'.repeat(1000)}روسيا`);
    await status(page, '12 نتيجة');
  });

  test.concurrent('an article marks the first words of a long question', async () => {
    const page = await visit(`ar/2016/01/01/fact-1/?marked=${'روسيا '.repeat(200)} موسكو`);
    await page.locator('article mark').first().waitFor();
    expect(new Set(await page.locator('article mark').allInnerTexts())).toEqual(new Set(['روسيا', 'موسكو']));
  });

  test.concurrent('finds one and two letters as words, and says of signs that they are none', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('شط');
    await status(page, 'نتيجة واحدة');
    await field(page).fill('؟؟؟');
    await status(page, 'ليس في سؤالك حرف ولا رقم');
  });

  test.concurrent('counts other editions and leads to the same search there', async () => {
    const page = await visit('ar/search/?q=Volga');
    const english = page.locator('.facet-editions li').filter({ hasText: 'English' });
    await english.filter({ hasText: '1' }).waitFor();
    await english.getByRole('link').click();
    await page.waitForURL(/\/en\/search\/\?q=Volga$/);
    await status(page, '1 result');
  });

  test.concurrent('takes any id from an address, whatever scripts mean by it', async () => {
    const page = await visit('ar/search/?q=روسيا&places=constructor&places=moscow');
    await status(page, 'نتيجتان');
    expect(await page.locator('.search-chosen li').first().textContent()).toBe('غير معروف: constructor');
    expect(await page.getByRole('checkbox', { name: 'غير معروف: constructor 0' }).isChecked()).toBe(true);
  });

  test.concurrent('says a subject’s name wherever its id is meant', async () => {
    const page = await visit('ar/search/?q=روسيا&places=moscow');
    await status(page, 'نتيجتان');
    expect(await page.locator('.search-chosen').textContent()).toBe('موسكو');
    expect(await page.getByRole('checkbox', { name: 'موسكو 2' }).isChecked()).toBe(true);
    expect(await page.getByRole('group', { name: 'القسم' }).textContent()).toContain('أوراسيا');
  });

  test.sequential('says when the index does not load, and loads it when asked again', async () => {
    const [manifest, aside] = [join(folder, 'ar/search/tiers.json.gz'), join(folder, 'aside')];
    await rename(manifest, aside);
    const page = await visit('ar/search/?q=روسيا');
    await status(page, 'تعذّر تحميل فهرس البحث');
    await rename(aside, manifest);
    await page.getByRole('button', { name: 'أعد المحاولة' }).press('Enter');
    await status(page, '12 نتيجة');
    expect(await isFocused(page.locator('.search-total'))).toBe(true);
  });

  test.concurrent('says when the network fails midway, and tries again', async () => {
    const page = await visit('ar/search/');
    await field(page).focus();
    await page.waitForLoadState('networkidle');
    await page.route(/\/(?:texts|index)\//, (route) => route.abort());
    await field(page).fill('روسيا');
    await status(page, 'تعذّر تحميل فهرس البحث');
    expect(await headlines(page)).toEqual([]);
    await page.unroute(/\/(?:texts|index)\//);
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await status(page, '12 نتيجة');
  });

  test.concurrent('loads nothing of the search before it is needed', async ({ expect }) => {
    const page = await visit('ar/search/');
    await page.waitForLoadState('networkidle');
    expect(await loaded(page, /\/assets\/.*\.js|\/search\/./)).toBe(1);
    await field(page).focus();
    await expect.poll(() => loaded(page, /tiers\.json/)).toBe(1);
  });

  test.concurrent('asks for the table of tiers beside its script, and for each once', async ({ expect }) => {
    const page = await visit('ar/search/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // The script does not come before the table has been asked for.
    await page.route(/\/assets\/.*\.js/, async (route) => {
      await expect.poll(() => asked.some((path) => path.includes('tiers.json'))).toBe(true);
      await route.continue();
    });
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    expect(asked.filter((path) => /\/(?:on-demand|chunk)-\w+\.js$/.test(path))).toHaveLength(1);
    expect(asked.filter((path) => path.includes('/tiers.json'))).toEqual([
      '/archive/ar/search/tiers.json.gz',
      '/archive/en/search/tiers.json.gz',
    ]);
  });

  test.concurrent('shows more results in place, focuses the first of them, and has them in the address', async ({
    expect,
  }) => {
    const page = await visit('ar/search/?q=روسيا');
    await page.getByRole('button', { name: 'المزيد من النتائج' }).press('Enter');
    await expect.poll(async () => (await headlines(page)).length).toBe(12);
    await expect.poll(() => isFocused(page.locator('.result a').nth(10))).toBe(true);
    expect(query(page)).toBe('?q=روسيا&page=2');
    await page.reload();
    await expect.poll(async () => (await headlines(page)).length).toBe(12);
  });

  test.concurrent('is used with the keyboard alone, and never loses the focus', async () => {
    const page = await visit('ar/search/');
    await field(page).focus();
    await page.keyboard.type('روسيا');
    await status(page, '12 نتيجة');
    const place = page.getByRole('checkbox', { name: /سيبيريا/ });
    await tabTo(page, place);
    await page.keyboard.press('Space');
    await status(page, '3 نتائج');
    expect(await isFocused(place)).toBe(true);
    await page.keyboard.press('Space');
    await status(page, '12 نتيجة');
  });

  test.concurrent('searches in the other direction too', async () => {
    const page = await visit('en/search/?q=Volga');
    await status(page, '1 result');
    expect(await page.locator('.result-origin').textContent()).toBe('1 January 2015, Russia');
    expect(await page.locator('.result-excerpt bdi').allInnerTexts()).toEqual(['روسيا']);
  });

  test.concurrent('has one field, its own', async () => {
    const page = await visit('ar/search/');
    expect(await page.getByRole('searchbox').count()).toBe(1);
  });

  test.concurrent('without scripts says so and leads to the archive', async () => {
    const page = await visit('ar/search/', { scripts: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'الأرشيف بحسب التاريخ' }).getAttribute('href')).toBe(
      '/archive/ar/archive/',
    );
  });

  test.concurrent.each([
    ['ar/search/?q=روسيا&from=2015&to=2015', 1200],
    ['ar/search/?q=روسيا&places=moscow', 360],
    ['ar/search/?q=موسكو', 360],
    ['ar/search/?q=موسكو زرافة', 1200],
    ['ar/search/?q=زرافة&places=moscow', 360],
    ['ar/search/', 360],
    ['en/search/?q=Volga', 1200],
    ['en/search/?q=Volga', 360],
  ])('%s at %d px is accessible and no wider than the screen', async (address, width) => {
    const page = await visit(address, { width });
    if (address.includes('q=')) await page.locator('[role=status]:not(:empty)').waitFor();
    await page.waitForLoadState('networkidle');
    for (const folded of await page.locator('summary').all()) await folded.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
      expect(violations).toEqual([]);
    }
  });
});

describe.skipIf(!browser)('the years of the search', () => {
  const bars = (page: Page) => page.locator('.year-chart-bars > span');
  const centre = async (page: Page, year: number) => {
    const { x, y, width, height } =
      (await bars(page)
        .nth(year - 2012)
        .boundingBox()) ?? expect.fail();
    return { x: x + width / 2, y: y + height / 2 };
  };

  test.concurrent('are narrowed with the keys, onwards in the direction of writing', async () => {
    const page = await visit('ar/search/?q=روسيا');
    const from = slider(page, 'من عام');
    await from.focus();
    for (let year = 2012; year < 2015; year++) await page.keyboard.press('ArrowLeft');
    await status(page, '9 نتائج');
    expect(await from.getAttribute('aria-valuetext')).toBe('2015');
    expect(query(page)).toBe('?q=روسيا&from=2015&to=2016');
    expect(await isFocused(from)).toBe(true);
    await slider(page, 'إلى عام').press('Home');
    await status(page, '5 نتائج');
    // Neither end passes the other.
    expect(query(page)).toBe('?q=روسيا&from=2015&to=2015');
    await slider(page, 'إلى عام').press('End');
    await from.press('Home');
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا');
  });

  test.concurrent('run the other way in the other direction', async () => {
    const page = await visit('en/search/?q=Volga');
    await slider(page, 'From the year').press('ArrowRight');
    await page.waitForURL(/from=2013&to=2016/);
    const [first, last] = [await centre(page, 2012), await centre(page, 2016)];
    expect(first.x).toBeLessThan(last.x);
  });

  test.concurrent('are dragged over, and tapped, and tapped again', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await bars(page).first().waitFor();
    const [start, end] = [await centre(page, 2016), await centre(page, 2015)];
    expect(start.x).toBeLessThan(end.x);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y + 200, { steps: 4 });
    await page.mouse.up();
    await status(page, '9 نتائج');
    expect(query(page)).toBe('?q=روسيا&from=2015&to=2016');
    await page.mouse.click(end.x, end.y);
    await status(page, '5 نتائج');
    await page.mouse.click(end.x, end.y);
    await status(page, '12 نتيجة');
    await page.goBack();
    await status(page, '5 نتائج');
  });

  test.concurrent('keep their bars whatever years are chosen, and list their counts', async ({ expect }) => {
    const page = await visit('ar/search/?q=روسيا&from=2015&to=2015');
    await status(page, '5 نتائج');
    const listed = page.getByRole('group', { name: 'الفترة' }).getByRole('listitem');
    await expect
      .poll(() => listed.allTextContents())
      .toEqual(['2014: 3 نتائج', '2015: 5 نتائج', '2016: 4 نتائج']);
    expect(await page.locator('.year-chart-bars .lit').count()).toBe(1);
  });

  test.concurrent('have handles that never cover each other', async () => {
    const page = await visit('ar/search/?q=روسيا&from=2014&to=2014', { width: 360 });
    await page.locator('.facets summary').click();
    const at = (name: string) =>
      slider(page, name).evaluate((input: HTMLInputElement) => {
        const { x, width } = input.getBoundingClientRect();
        const handle = 44;
        const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
        return x + (1 - share) * (width - handle);
      });
    expect((await at('من عام')) - (await at('إلى عام'))).toBeGreaterThan(44);
  });
});

describe.skipIf(!browser)('an article', () => {
  test.concurrent('opened from a result has the words marked again, and its own address', async () => {
    const page = await visit('ar/search/?q=الروسية موسكو');
    await page.getByRole('link', { name: 'موسكو عاصمة روسيا' }).click();
    await page.waitForURL(/fact-1\/$/);
    const marked = page.locator('article mark');
    await marked.first().waitFor();
    // Within quotation marks it is a word of its own; in «وروسيا» it goes on from another element.
    expect(await marked.allInnerTexts()).toEqual(['موسكو', 'روسيا', 'موسكو', 'روسيا', 'روسيا']);
    expect(await page.locator('article em').last().innerHTML()).toBe('روسيا');
    await page.reload();
    await marked.first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'موسكو عاصمة روسيا' }).waitFor();
  });

  test.concurrent('loads nothing of the search until its field has the focus, and then what a search needs', async ({
    expect,
  }) => {
    const page = await visit('ar/2016/01/01/fact-1/');
    await page.waitForLoadState('networkidle');
    expect(await loaded(page, /\/assets\/.*\.js|\/search\//)).toBe(1);
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => loaded(page, /\/search\/tiers\.json/)).toBe(1);
    await page.getByRole('searchbox').fill('روسيا');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ar\/search\/\?q=/);
    await status(page, '12 نتيجة');
  });
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60 && !(await isFocused(target)); presses++) await page.keyboard.press(key);
  expect(await isFocused(target)).toBe(true);
}

function isFocused(target: ReturnType<Page['locator']>): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
