/** What the browser is told to run: opening an engine and ten results of a first question, and the next ones. */
export const pageScript = {
  open: (engine: 'ours' | 'pagefind') => `(async () => {
    const begun = performance.now();
    window.${engine} = await ${engine === 'ours' ? openOurs : openPagefind};
    await window.${engine}('سوريا روسيا');
    return performance.now() - begun;
  })()`,
  ask: (engine: 'ours' | 'pagefind', questions: readonly string[]) => `(async () => {
    const times = [];
    for (const question of ${JSON.stringify(questions)}) {
      const begun = performance.now();
      await window.${engine}(question);
      times.push(performance.now() - begun);
    }
    return times;
  })()`,
};

const openOurs = `import('/engine.js').then(({ openSearch }) => openSearch({ folder: '/', basePath: '/' })).then((engine) =>
  (words) => engine.search({ words: words + ' ', cut: false, chosen: {}, from: null, to: null, order: 'relevance', first: 0, length: 10 }))`;

const openPagefind = `import('/plain/pagefind.js').then((pagefind) => pagefind.createInstance({ basePath: '/plain/' })).then((instance) =>
  async (words) => Promise.all((await instance.search(words)).results.slice(0, 10).map((result) => result.data())))`;
