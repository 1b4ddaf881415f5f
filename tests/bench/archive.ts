import { archiveShape, writeArchive } from '../archive/write-archive.ts';

/** `node --import tsx tests/bench/archive.ts FOLDER COUNT [WORDS]`: a generated archive to measure with. */
const [folder, count = '', words = '560'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(count) || !/^\d+$/.test(words)) {
  console.error('node --import tsx tests/bench/archive.ts FOLDER COUNT [WORDS]');
  process.exitCode = 2;
} else {
  const start = performance.now();
  writeArchive(folder, { articles: Number(count), words: Number(words) });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${folder}: ${count} articles of ${words} words, ${archiveShape.from} to ${archiveShape.to}, ${seconds} s`,
  );
}
