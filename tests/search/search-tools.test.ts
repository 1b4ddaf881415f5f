import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Server, serve } from '../serve.ts';
import { basePath, writeSearchSite } from './site.tsx';

const browser: Browser | null = await launchBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder = '';
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-search-tools-'));
  await writeSearchSite(folder);
  server = await serve(folder, basePath);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function visit(address: string, width = 1200, height = 900): Promise<Page> {
  if (!browser) throw new Error('There is no browser');
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.origin}${basePath}${address}`);
  return page;
}

const status = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const field = (page: Page) => page.locator('#search-field');
const dateField = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const chip = (page: Page) => page.locator('.search-chosen li').first();
const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'));
const allowsAll = async (page: Page) => {
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate('axe.run().then(({ violations }) => violations)')).toEqual([]);
  }
};

describe.skipIf(!browser)('dates', () => {
  test.concurrent('are typed as readers write them, and said in words', async ({ expect }) => {
    const page = await visit('ar/search/?q=روسيا');
    await dateField(page, 'من').fill('٦ كانون الثاني ٢٠١٥');
    await dateField(page, 'من').press('Enter');
    await status(page, '8 نتائج');
    expect(query(page)).toBe('?q=روسيا&from=2015-01-06');
    await expect.poll(() => chip(page).textContent()).toBe('منذ 6 كانون الثاني 2015 (15 ربيع الأول 1436 هـ)');
    await dateField(page, 'إلى').fill('15 ربيع الأول 1436');
    await dateField(page, 'إلى').press('Enter');
    await status(page, 'نتيجة واحدة');
    expect(query(page)).toBe('?q=روسيا&from=2015-01-06&to=2015-01-06');
    expect(await dateField(page, 'إلى').inputValue()).toBe('6 كانون الثاني 2015');
    await dateField(page, 'من').fill('');
    await dateField(page, 'من').press('Enter');
    await status(page, '5 نتائج');
    await page.goBack();
    await status(page, 'نتيجة واحدة');
  });

  test.concurrent('go with what was chosen while they were read', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    let read = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    await page.route(/calendars-/, async (route) => {
      await reading;
      await route.continue();
    });
    await dateField(page, 'من').fill('شباط 2015');
    await page.getByRole('checkbox', { name: /سيبيريا/ }).check();
    await page.waitForURL(/places=/);
    read();
    await page.waitForURL(/from=2015-02/);
    expect(query(page)).toBe('?q=روسيا&places=سيبيريا&from=2015-02');
  });

  test.concurrent('are picked from a calendar', async () => {
    const page = await visit('en/search/?q=Volga');
    await page.locator('.date-picker input').first().fill('2015-01-02');
    await status(page, 'No article has');
    expect(query(page)).toBe('?q=Volga&from=2015-01-02');
    expect(await dateField(page, 'From').inputValue()).toBe('2 January 2015');
  });

  test.concurrent('that are not understood are said, where they are typed', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await dateField(page, 'من').fill('31 أيلول 2015');
    await dateField(page, 'من').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'لم يُفهم تاريخًا: 31 أيلول 2015' }).waitFor();
    expect(await dateField(page, 'من').getAttribute('aria-invalid')).toBe('true');
    expect(await dateField(page, 'من').inputValue()).toBe('31 أيلول 2015');
    expect(query(page)).toBe('?q=روسيا');
    await allowsAll(page);
  });

  test.concurrent('of an address are those of either calendar, and said where they are none', async () => {
    const page = await visit('ar/search/?q=روسيا&from=1436&to=أيلول 2015');
    await status(page, '5 نتائج');
    expect(query(page)).toContain('from=2014-10-25&to=2015-09');
    await page.goto(`${server.origin}${basePath}ar/search/?q=روسيا&from=soon`);
    await status(page, 'فلم تُضيَّق به النتائج: soon');
    await status(page, '12 نتيجة');
    await page.goto(`${server.origin}${basePath}ar/search/?from=soon`);
    await status(page, 'فلم تُضيَّق به النتائج: soon');
  });

  test.concurrent('of which the first is after the last are said to be so', async () => {
    const page = await visit('ar/search/?q=روسيا&from=2016&to=2015-03');
    await status(page, 'بداية الفترة بعد نهايتها');
  });
});

test.skipIf(!browser).concurrent('what few use is loaded when it is used', async ({ expect }) => {
  const page = await visit('ar/search/?q=روسيا&from=2014&to=2016');
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(
          ({ name }) => /([a-z-]+)-\w+\.js$|\/(days|lists)[-/]/.exec(name)?.slice(1).filter(Boolean) ?? [],
        )
        .sort(),
    );
  await status(page, '12 نتيجة');
  await page.waitForLoadState('networkidle');
  expect(await loaded()).toEqual(['arabic-tables', 'en', 'every-page', 'on-demand']);
  await dateField(page, 'من').fill('3 شباط 2014');
  await dateField(page, 'من').press('Enter');
  await page.waitForURL(/from=2014-02-03/);
  await expect.poll(loaded).toEqual(['arabic-tables', 'calendars', 'days', 'en', 'every-page', 'on-demand']);
});

describe.skipIf(!browser)('what is asked is answered in words', () => {
  test.concurrent('signs without letters', async () => {
    const page = await visit('ar/search/?q=؟؟؟');
    await status(page, 'ليس في سؤالك حرف ولا رقم');
    await field(page).fill('+++');
    await page.waitForURL((url) => url.searchParams.get('q') === '+++');
    await status(page, 'ليس في سؤالك حرف ولا رقم');
  });

  test.concurrent('what the archive does not know', async () => {
    const page = await visit('ar/search/?section=xyz');
    await status(page, 'ليس في الأرشيف ما يدلّ عليه هذا الاسم في العنوان: xyz');
    expect(await chip(page).textContent()).toBe('غير معروف: xyz');
  });
});

describe.skipIf(!browser)('the way back', () => {
  test.concurrent('from what was chosen after typing leads to the question that was typed', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    await page.getByRole('checkbox', { name: 'سيبيريا 3' }).check();
    await status(page, '3 نتائج');
    await page.getByRole('button', { name: 'الأقدم' }).click();
    await page.waitForURL(/sort=oldest/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('sort'));
    await page.goBack();
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا');
  });

  test.concurrent('from years that were dragged after typing, too', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    await page.getByRole('slider', { name: 'إلى عام' }).press('ArrowRight');
    await page.waitForURL(/to=2015/);
    await page.getByRole('slider', { name: 'إلى عام' }).press('ArrowRight');
    await page.waitForURL(/to=2014/);
    await page.goBack();
    await page.waitForURL(/to=2015/);
    await page.goBack();
    await status(page, '12 نتيجة');
    expect(query(page)).toBe('?q=روسيا');
  });

  test.concurrent('from an article, and what is typed then, lead to the question before', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('روسيا');
    await status(page, '12 نتيجة');
    await page.locator('.result h2 a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await status(page, '12 نتيجة');
    await field(page).fill('النيل');
    await page.waitForURL((url) => url.searchParams.get('q') === 'النيل');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا');
  });

  test.concurrent('from what was chosen before what is typed was searched for, too', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    await page.clock.install();
    await field(page).fill('بحيرة');
    await page.getByRole('checkbox', { name: /سيبيريا/ }).check();
    await page.waitForURL((url) => url.search.includes('places'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'بحيرة' && !url.search.includes('places'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا');
  });

  test.concurrent('from an article leads to its place in the list, with as many results', async ({
    expect,
  }) => {
    const page = await visit('ar/search/?q=روسيا', 360, 600);
    await page.getByRole('button', { name: 'المزيد من النتائج' }).click();
    const link = page.locator('.result h2 a').nth(10);
    await link.waitFor();
    await link.scrollIntoViewIfNeeded();
    const top = (await link.boundingBox())?.y;
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await link.waitFor();
    await expect.poll(() => isFocused(link)).toBe(true);
    expect(await link.getAttribute('href')).toBe(address);
    expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (top ?? -1000))).toBeLessThan(2);
  });
});

describe.skipIf(!browser)('keys', () => {
  test.concurrent('/ and Ctrl-K lead into the field, in Arabic letters too, and / is typed where one types', async () => {
    const page = await visit('ar/search/');
    for (const press of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => page.dispatchEvent('body', 'keydown', { key: 'ظ', code: 'Slash', bubbles: true }),
      () => page.dispatchEvent('body', 'keydown', { key: 'ن', code: 'KeyK', ctrlKey: true, bubbles: true }),
    ]) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect(await isFocused(field(page))).toBe(false);
      await press();
      expect(await isFocused(field(page))).toBe(true);
    }
    expect(await field(page).getAttribute('aria-keyshortcuts')).toBe('/ Control+K');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('/');
    await page.goto(`${server.origin}${basePath}ar/2016/01/01/fact-1/`);
    await page.keyboard.press('/');
    expect(await isFocused(page.getByRole('searchbox'))).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test.concurrent('↓ leads from the field over the results to what brings more, and ↑ back', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await status(page, '12 نتيجة');
    await field(page).focus();
    for (let result = 0; result < 10; result++) {
      await page.keyboard.press('ArrowDown');
      expect(await isFocused(page.locator('.result h2 a').nth(result))).toBe(true);
    }
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page.locator('.search-more'))).toBe(true);
    for (let press = 0; press < 11; press++) await page.keyboard.press('ArrowUp');
    expect(await isFocused(field(page))).toBe(true);
  });
});

describe.skipIf(!browser)('suggestions', () => {
  const options = (page: Page) => page.getByRole('option');
  const active = (page: Page) =>
    field(page).evaluate((input) => {
      const id = input.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.textContent) || null;
    });

  test.concurrent('of subjects are reached with the keys, told to screen readers, and narrow the question', async ({
    expect,
  }) => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('نهر مو');
    await options(page).first().waitFor();
    expect(await options(page).allTextContents()).toEqual(['نهر موسكو الأماكن']);
    const combobox = page.getByRole('combobox', { expanded: true });
    expect(await combobox.getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe('نهر موسكو الأماكن');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    expect(await isFocused(field(page))).toBe(true);
    await allowsAll(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?q=نهر&places=moscow');
    expect(await field(page).inputValue()).toBe('نهر');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test.concurrent('are chosen with a pointer', async ({ expect }) => {
    const page = await visit('ar/search/', 360);
    await field(page).pressSequentially('سيبي');
    await options(page).first().click();
    await expect.poll(() => query(page)).toBe('?places=سيبيريا');
    await status(page, '3 نتائج');
  });

  test.concurrent('go away with Escape, which leaves what is typed, and ↓ leads past them to the results', async () => {
    const page = await visit('ar/search/');
    await field(page).pressSequentially('موسك');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('موسك');
    await page.keyboard.press('Backspace');
    await options(page).first().waitFor();
    await page.locator('.result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page.locator('.result h2 a').first())).toBe(true);
    expect(await options(page).count()).toBe(0);
  });
});

test
  .skipIf(!browser)
  .concurrent.each([
    'ar/search/?q=روسيا&from=2014-01-11&places=moscow',
    'ar/search/?q=القوقاظ',
    'en/search/?q=moscow',
  ])('on a phone every target of %s is at least 44 px high', async (address) => {
  const page = await visit(address, 360);
  await page.waitForLoadState('networkidle');
  for (const folded of await page.locator('summary').all()) await folded.click();
  const low = await page
    .locator('.search')
    .locator('a, button, summary, .facet label, input:not([type=checkbox])')
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { height } = target.getBoundingClientRect();
        return height > 0 && height < 44 ? [`${target.outerHTML.slice(0, 80)}: ${height}`] : [];
      }),
    );
  expect(low).toEqual([]);
});

describe.skipIf(!browser)('the results are taken along', () => {
  const save = async (page: Page, name: string) => {
    await page.locator('.search-take summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  test.concurrent('all that was found as a table, in its order', async () => {
    const page = await visit('ar/search/?q=روسيا&sort=oldest');
    const { name, text } = await save(page, 'جدول (CSV)');
    expect(name).toBe('search-روسيا.csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\ufeffdate,title,byline,section,place,language,address');
    expect(lines).toHaveLength(14);
    expect(lines[1]).toBe(
      `2014-01-10,سيبيريا الواسعة,,أوراسيا,,ar,${server.origin}/archive/ar/2014/01/10/fact-10/`,
    );
    await status(page, 'أُعدّ ملف فيه 12 مقالًا.');
  });

  test.concurrent('as references', async () => {
    const page = await visit('en/search/?q=Volga');
    const { name, text } = await save(page, 'References (RIS)');
    expect(name).toBe('search-Volga.ris');
    expect(text.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - The Volga',
      'AU  - A. Geographer',
      'T2  - سجل',
      'PY  - 2015',
      'DA  - 2015/01/01/',
      'SE  - أوراسيا',
      'CY  - Russia',
      'LA  - en',
      `UR  - ${server.origin}/archive/en/2015/01/01/volga/`,
      'ER  - ',
      '',
    ]);
  });

  test.concurrent('by their link', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.search-take summary').click();
    await page.getByRole('button', { name: 'انسخ رابط النتائج' }).click();
    await status(page, 'نُسخ الرابط.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test.concurrent('and what fails is said', async () => {
    const page = await visit('ar/search/?q=روسيا');
    await page.route(/\/lists\//, (route) => route.abort());
    await page.locator('.search-take summary').click();
    await page.getByRole('button', { name: 'جدول (CSV)' }).click();
    await status(page, 'تعذّر تحميل فهرس البحث.');
  });
});
