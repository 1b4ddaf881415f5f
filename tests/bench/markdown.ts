import { VFile } from 'vfile';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { setText } from '../../src/markdown/set-text.ts';
import { setting } from '../markdown/setting.ts';
import { medians } from './clock.ts';
import { markdownIt, plainUnified } from './others.ts';
import { muqtabasTexts, seedText } from './texts.ts';

const typesetter = pipeline(setting('rtl'));
const missing = () => undefined;
const unified = (await plainUnified()) ?? missing;
const other = (await markdownIt()) ?? missing;

/** The stages, each timed with what goes before it: the differences are the stages' own. */
const parse = (text: string) => typesetter.parse(new VFile(text));
const transform = (text: string) => {
  const file = new VFile(text);
  return typesetter.runSync(typesetter.parse(file), file);
};
const whole = (text: string) => setText(typesetter, text, 'ar/2015/09/15/text.md');

function report(name: string, texts: readonly string[], rounds: number): void {
  if (texts.length === 0) {
    console.log(`${name}: not here`);
    return;
  }
  const tasks = [parse, transform, whole, unified, other];
  const [parsed = 0, transformed = 0, ours = 0, plain = 0, theirs = 0] = medians(texts, rounds, tasks);
  console.log(`\n${name}: µs an article, medians of ${rounds} rounds over ${texts.length}`);
  console.table({
    parse: parsed,
    transform: transformed - parsed,
    'stringify and count': ours - transformed,
    whole: ours,
    'unified with remark-gfm': unified === missing ? 'not installed' : plain,
    'markdown-it': other === missing ? 'not installed' : theirs,
    'whole / unified with remark-gfm': unified === missing ? '—' : Number((ours / plain).toFixed(2)),
  });
}

report('The seed article', seedText(), 300);
report('Al-Muqtabas', muqtabasTexts(), 7);
