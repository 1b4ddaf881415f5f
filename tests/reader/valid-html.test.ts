import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { builtSite, everyKind } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How the renderer writes is its own affair, and a headline is as long as the news is.
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // A scrolling table names its frame where no heading does.
    'prefer-native-element': 'off',
  },
});

let site = '';
beforeAll(async () => {
  site = await builtSite();
});

test.each(Object.entries({ ...everyKind, root: '/' }))('is valid HTML: %s', async (_kind, address) => {
  const file = join(site, address.endsWith('/') ? `${address}index.html` : address);
  const { results } = await validator.validateString(readFileSync(file, 'utf8'));
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});
