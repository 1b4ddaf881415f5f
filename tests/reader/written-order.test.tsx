import type { Page } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { Text } from '../../layouts/parts/text.tsx';
import type { Direction } from '../../src/language/direction.ts';
import { isolateForeignRuns } from '../../src/language/isolate.ts';
import { launchBrowser } from '../browser.ts';
import { set } from '../markdown/setting.ts';

const browser = await launchBrowser();
const page = await browser?.newPage();
afterAll(() => browser?.close());

/** The three ways in which a reader meets a text: in an article, in a headline, and where there is no markup. */
const ways: Readonly<Record<string, (text: string, direction: Direction) => string>> = {
  text: (text, direction) => set(text, direction).html,
  headline: (text, direction) => `<p>${renderToString(<Text text={text} direction={direction} />)}</p>`,
  title: (text, direction) => `<p>${isolateForeignRuns(text, direction).replaceAll('<', '&lt;')}</p>`,
};

const sentences: Readonly<Record<Direction, readonly string[]>> = {
  rtl: ['@ في الخبر', 'قال @ في الخبر', 'قال @.', '«@» قال', 'قال (@) ثم', 'قال: @، ثم', 'بعد سنة @؟'],
  ltr: ['@ it was', 'It was @ there', 'It was @.', '“@” it was', 'It was (@) there', 'It was: @, then'],
};

/** Shows each text, and reads the characters of `part` as they stand on the screen from its left side. */
async function onScreen(htmls: readonly string[], part: string, direction: Direction): Promise<string[]> {
  await (page as Page).setContent(`<html dir="${direction}"><body>${htmls.join('')}</body></html>`);
  return (page as Page).evaluate((wanted) => {
    const read = (block: Element) => {
      const signs: { sign: string; x: number }[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const [at, sign] of [...(node.textContent ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          if (!/[\u202C\u202D\u2066-\u2069]/.test(sign))
            signs.push({ sign, x: range.getBoundingClientRect().x });
        }
      const at = signs
        .map(({ sign }) => sign)
        .join('')
        .indexOf(wanted);
      const own = signs.slice(at, at + wanted.length);
      const order = [...signs].sort((one, other) => one.x - other.x);
      // All from the first sign of the part to its last, so that a stranger among them shows.
      const places = own.map((each) => order.indexOf(each));
      return order
        .slice(Math.min(...places), Math.max(...places) + 1)
        .map(({ sign }) => sign)
        .join('');
    };
    return [...document.querySelectorAll('p')].map(read);
  }, part);
}

async function eachWay(part: string, direction: Direction): Promise<Record<string, string>> {
  const cases = Object.entries(ways).flatMap(([way, html]) =>
    sentences[direction].map((sentence) => {
      const text = sentence.replace('@', () => part);
      return { name: `${way}: ${text}`, html: html(text, direction) };
    }),
  );
  const seen = await onScreen(
    cases.map(({ html }) => html),
    part,
    direction,
  );
  return Object.fromEntries(cases.map(({ name }, place) => [name, seen[place] ?? '']));
}

const everywhere = async (part: string, direction: Direction, expected: string) => {
  const seen = await eachWay(part, direction);
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, expected])));
};

const asWritten = [
  'iPhone 15',
  'Boeing 737',
  'Boeing 737-800',
  'ISBN 978-3-16-148410-0',
  '@user',
  '@user_1',
  '#tag_x',
  '#tag 5',
  '.NET',
  '.NET 8',
  '$AAPL',
  'C++',
  'H₂O',
  'CO₂',
  'Fe₂(SO₄)₃',
  'Ca(OH)2',
  'Ca²⁺',
  'x²',
  'US$ 5',
  'U.S.',
  'Article 5(2)',
  '5 km',
  '50 GB/s',
  '25 °C',
  '10:05 AM',
  '5 p.m.',
  '20:30 GMT',
  '33.5138° N',
  "'90s",
  '/etc/hosts',
  'C:\\Users',
  'C# 12',
  'Canal+',
  'Windows 10/11',
  'G20',
  '5G',
  'F-16',
  'AT&T 5G',
  'No. 5',
  'pp. 12-15',
  'Vol. 2',
  'Apple -5%',
  'info@example.org',
  'a.b+c@example.org',
  'https://example.org/a_(b)?q=1-2&c=#d',
  'https://example.org/',
  'www.example.org/2015/09',
  '+961 1 234 567',
  '+961-1-234567',
  '(01) 234 567',
  '+1 (212) 555-0100',
  '00961 1 234 567',
  '01-234-567',
  '01 234 567',
  '70 123 456',
  '-5',
  '+5',
  '-5.5',
  '±5',
  '$100',
  '-$100',
  '€1,500.50',
  '100$',
  '100 $',
  '5%',
  '5 %',
  '-5%',
  '15-20%',
  '25°',
  '-5°C',
  '18+',
  '#1',
  '2015-09-15',
  '15-9-2015',
  '15/9/2015',
  '2015-09',
  '15.09.2015',
  '2015-09-15T10:00+03:00',
  '3-2',
  '3:2',
  '10-20',
  '10–20',
  '10~20',
  '10:30',
  '10:30-11:45',
  '24/7',
  '2.0.1',
  'v2.0.1-beta',
  '192.168.1.1',
  '1 000 000',
  '12 500',
  '5½',
  '10^6',
  '2+2=4',
  '1920×1080',
  '33.5138,36.2765',
  '978-3-16-148410-0',
  '٠١-٢٣٤-٥٦٧',
  '+٩٦١ ١ ٢٣٤ ٥٦٧',
  '١ ٠٠٠ ٠٠٠',
  '۰۲۱-۸۸۷۷۶۶۵۵',
  '+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸',
  '-۵',
  '٢٠/٩/٢٠١٥',
  '۱۳۹۴/۶/۲۴',
];

describe.skipIf(!browser)('on a page that runs from right to left, is read as it is written', () => {
  test.each(asWritten)('%s', (part) => everywhere(part, 'rtl', part));
});

describe.skipIf(!browser)('on a page that runs from right to left, begins on the right', () => {
  test.each([
    ['1990-1995', '1995-1990'],
    ['1990–1995', '1995–1990'],
    ['1990-95', '95-1990'],
    ['1914-1918-1939', '1939-1918-1914'],
    ['١٠-٢٠', '٢٠-١٠'],
    ['١٩٩٠–١٩٩٥', '١٩٩٥–١٩٩٠'],
    ['١٩٩٠-١٩٩٥', '١٩٩٥-١٩٩٠'],
    ['٣-٢', '٢-٣'],
    ['۱۳۹۰-۱۳۹۵', '۱۳۹۵-۱۳۹۰'],
    ['۱۰-۲۰', '۲۰-۱۰'],
  ])('%s', (part, seen) => everywhere(part, 'rtl', seen));
});

describe.skipIf(!browser)('on a page that runs from left to right', () => {
  test.each(['iPhone 15', '+961 1 234 567', '01-234-567', '1990-1995', '$100', '٠١-٢٣٤-٥٦٧'])(
    '%s is read as it is written',
    (part) => everywhere(part, 'ltr', part),
  );

  test.each([
    ['#سوريا_تنزف', 'فزنت_ايروس#'],
    ['@سارة', 'ةراس@'],
    ['حرب ١٩٦٧', '١٩٦٧ برح'],
    ['حرب 1967', '1967 برح'],
    ['١٩٩٠-١٩٩٥', '١٩٩٥-١٩٩٠'],
  ])('%s is read from the right', (part, seen) => everywhere(part, 'ltr', seen));
});

describe.skipIf(!browser)('the words around it stay in their places', () => {
  test.each([
    ['هل قرأت iPhone 15؟', '؟iPhone 15 تأرق له'],
    ['وصل .NET 8. ثم', 'مث ..NET 8 لصو'],
    ['فيلم «12 Years a Slave» هنا', 'انه »12 Years a Slave« مليف'],
    ['سنة 2015 Apple هنا', 'انه Apple 2015 ةنس'],
    ["فرقة Rock 'n' Roll هنا", "انه Rock 'n' Roll ةقرف"],
    ['كوفيد-19 هنا', 'انه 19-ديفوك'],
    ['شركة -Apple- هنا', 'انه -Apple- ةكرش'],
    ['شركة Apple: 5 هنا', 'انه 5 :Apple ةكرش'],
    // A bracket is drawn as its mirror image.
    ['فيلم Titanic (1997) هنا', 'انه )1997( Titanic مليف'],
    ['رقم 01-234-567. ثم', 'مث .01-234-567 مقر'],
    ['سنة 1990-1995، ثم', 'مث ،1995-1990 ةنس'],
  ])('%s', async (text, seen) => {
    for (const way of Object.values(ways))
      expect(await onScreen([way(text, 'rtl')], text, 'rtl')).toEqual([seen]);
  });

  test.each([
    ['هاتف **iPhone** 15 هنا', 'هاتف iPhone 15 هنا', 'انه iPhone 15 فتاه'],
    ['هاتف [iPhone](https://a.example/) 15', 'هاتف iPhone 15', 'iPhone 15 فتاه'],
    ['**هاتف iPhone** 15 هنا', 'هاتف iPhone 15 هنا', 'انه iPhone 15 فتاه'],
    ['رقم +961 **1** 234 567 هنا', 'رقم +961 1 234 567 هنا', 'انه +961 1 234 567 مقر'],
    [
      'منظمة Human Rights Watch https://hrw.org/a-1، ثم',
      'منظمة Human Rights Watch https://hrw.org/a-1، ثم',
      'مث ،https://hrw.org/a-1 Human Rights Watch ةمظنم',
    ],
    ['مجلة *Nature* **12** هنا', 'مجلة Nature 12 هنا', 'انه Nature 12 ةلجم'],
  ])('though a part is marked or an address: %s', async (markdown, text, seen) => {
    expect(await onScreen([set(markdown, 'rtl').html], text, 'rtl')).toEqual([seen]);
  });
});
