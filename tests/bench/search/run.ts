import { parseArgs } from 'node:util';
import { loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { seedText } from '../texts.ts';
import type { Contestant } from './contestant.ts';
import { lunrArabic } from './lunr-arabic.ts';
import { type Answer, type Measures, measure } from './measures.ts';
import { miniSearch } from './mini-search.ts';
import { ours } from './ours.ts';
import { pagefindAsItComes } from './pagefind-as-it-comes.ts';
import { type BenchQuestion, readPassages, readQuestions, readVariants } from './passages.ts';
import { rarestWords } from './rarest.ts';
import { sqlite } from './sqlite.ts';

// How well questions find the passage that answers each: our search beside others, in one run.
const { values } = parseArgs({
  options: {
    passages: { type: 'string' },
    questions: { type: 'string' },
    variants: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.passages || !values.questions) {
  console.error('npm run bench:search -- --passages FILE --questions FILE [--variants FILE] [--json]');
  process.exit(2);
}

const passages = readPassages(values.passages);
const questions = readQuestions(values.questions);
const analyser = await loadAnalyser('ar');
const shortened = (by: 'analysed' | 'written'): BenchQuestion[] => {
  const shorten = rarestWords(passages, analyser, by);
  return questions.map(({ question, answeredBy }) => ({ question: shorten(question), answeredBy }));
};
const kinds = {
  asAsked: { title: 'Questions as asked', asked: questions },
  rarestAnalysed: {
    title: 'The three rarest words of each, by analysed form (main)',
    asked: shortened('analysed'),
  },
  rarestWritten: { title: 'The three rarest words of each, by written form', asked: shortened('written') },
};

async function askAll(contestant: Contestant, asked: readonly BenchQuestion[]): Promise<Measures> {
  const answers: Answer[] = [];
  for (const { question, answeredBy } of asked) {
    const [bytes, begun] = [contestant.bytes(), performance.now()];
    const ids = await contestant.ask(question);
    const milliseconds = performance.now() - begun;
    answers.push({ ids, answeredBy, bytes: contestant.bytes() - bytes, milliseconds });
  }
  return measure(answers);
}

const contestants: (() => Promise<Contestant>)[] = [
  () => ours(passages, 1),
  () => ours(passages, 5),
  () => sqlite(passages),
  async () => lunrArabic(passages),
  async () => miniSearch(passages),
  () => pagefindAsItComes(passages),
];
const report: { name: string; asAsked: Measures; rarestAnalysed: Measures; rarestWritten: Measures }[] = [];
for (const enter of contestants) {
  const contestant = await enter();
  report.push({
    name: contestant.name,
    asAsked: await askAll(contestant, kinds.asAsked.asked),
    rarestAnalysed: await askAll(contestant, kinds.rarestAnalysed.asked),
    rarestWritten: await askAll(contestant, kinds.rarestWritten.asked),
  });
  await contestant.close();
}

const variants = values.variants ? await findSeed(values.variants) : null;

/** The share of spellings that find the seed article among the passages at all, and among the first ten. */
async function findSeed(file: string) {
  const contestant = await ours([...passages, { id: 'seed', title: '', text: seedText().join('\n') }], 1);
  const asked = readVariants(file);
  const lost: string[] = [];
  let [found, first] = [0, 0];
  for (const { q } of asked) {
    const all = await contestant.askFor(q, passages.length + 1);
    if (all.includes('seed')) found += 1;
    if (all.slice(0, 10).includes('seed')) first += 1;
    else lost.push(q);
  }
  await contestant.close();
  return { found: found / asked.length, inTopTen: first / asked.length, lost };
}

const [single, divided, sql, lunr] = report;
const lost = (single?.asAsked.mrr ?? 0) - (divided?.asAsked.mrr ?? 0);
if (values.json) console.log(JSON.stringify({ report, variants, lost }, null, 2));
else {
  for (const kind of ['asAsked', 'rarestAnalysed', 'rarestWritten'] as const) {
    console.log(`\n${kinds[kind].title}: ${questions.length}`);
    console.table(Object.fromEntries(report.map((each) => [each.name, rounded(each[kind])])));
    const ratio = (other: typeof single) => ((single?.[kind].mrr ?? 0) / (other?.[kind].mrr ?? 1)).toFixed(3);
    console.log(`MRR@10 against FTS5 ${ratio(sql)} ×, against lunr ${ratio(lunr)} ×`);
  }
  console.log(`\nMRR@10 lost by 5 tiers: ${lost.toFixed(4)}`);
  if (variants) {
    const { found, inTopTen, lost: notFirst } = variants;
    console.log(
      `Spellings that find the seed article: ${found.toFixed(3)}, in the top 10 ${inTopTen.toFixed(3)}`,
    );
    console.log(`Not in the top 10: ${notFirst.join('، ')}`);
  }
}

function rounded(measures: Measures) {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, Number(value.toFixed(3))]),
  );
}
