import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { type Address, assetAddress } from '../../newsroom/address.ts';
import type { Assets } from '../../views/assets.ts';
import { generator } from '../generator.ts';

/** A file that all pages share, ready to be written. */
export interface AssetFile {
  address: Address;
  bytes: Uint8Array;
}

const listed = z.object({ browserslist: z.array(z.string().regex(/^\w+ >= [\d.]+$/)) });

/**
 * The oldest browsers that the site is made for, which package.json lists, in esbuild's words: `safari15.4`. Throws
 * where a line is not a browser and its oldest version.
 */
export function oldestBrowsers(): string[] {
  const { browserslist } = listed.parse(JSON.parse(readFileSync(join(generator, 'package.json'), 'utf8')));
  return browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));
}

/**
 * The look's style sheet, the scripts and the fonts, bundled and minified by esbuild, each named after a hash of
 * its bytes. Throws where the style sheet no longer names the faces that pages fetch early.
 */
export async function makeAssets(): Promise<{ assets: Omit<Assets, 'tokens'>; files: AssetFile[] }> {
  const { outputFiles } = await build({
    absWorkingDir: generator,
    entryPoints: {
      icon: 'layouts/icon.svg',
      style: 'layouts/styles/style.css',
      'every-page': 'src/search/page/every-page.ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // What a page loads only when it is needed stands in files of its own.
    splitting: true,
    chunkNames: '[name]-[hash]',
    target: oldestBrowsers(),
    // esbuild takes for unknown what knows older editions of Unicode, and has each pattern made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.woff2': 'file', '.ttf': 'file', '.svg': 'copy' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: 'assets',
    logLevel: 'silent',
  });
  const files = outputFiles
    .map(({ path, contents }) => ({ address: assetAddress(basename(path)), bytes: contents }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const named = (pattern: RegExp): Address => {
    const file = files.find(({ address }) => pattern.test(address));
    if (!file) throw new Error(`The bundle has no file like ${pattern}`);
    return file.address;
  };
  const assets = {
    styleSheet: named(/\/style-\w+\.css$/),
    icon: named(/\/icon-\w+\.svg$/),
    script: named(/\/every-page-\w+\.js$/),
    fonts: {
      arabic: named(/\/markazi-text-arabic-.*\.woff2$/),
      bars: named(/\/bars-\w+\.ttf$/),
      latin: named(/\/markazi-text-latin-wght-.*\.woff2$/),
    },
  };
  return { assets, files };
}
