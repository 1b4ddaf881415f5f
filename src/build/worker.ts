import { serveTasks } from './serve-tasks.ts';
import { type Done, doTask, type Task } from './work.ts';
import { openWorkshop, type Setup } from './workshop.ts';

serveTasks<Setup, Task, Done>((setup) => {
  const damaged: string[] = [];
  const workshop = openWorkshop(setup, (file) => damaged.push(file));
  return async (task) => ({ result: await doTask(task, workshop), damaged: damaged.splice(0) });
});
