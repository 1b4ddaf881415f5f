import { serveTasks } from './work/serve-tasks.ts';
import { type Done, type Order, work } from './work/work.ts';
import { openWorkshop, type Setup } from './work/workshop.ts';

serveTasks<Setup, Order, Done>((setup) => {
  const damaged: string[] = [];
  const workshop = openWorkshop(setup, (file) => damaged.push(file));
  return async (order) => ({ result: await work(order, workshop), damaged: damaged.splice(0) });
});
