import { serveTasks } from './serve-tasks.ts';
import { doTask, type Result, type Task } from './work.ts';
import { openWorkshop, type Setup } from './workshop.ts';

serveTasks<Setup, Task, Result>((setup) => {
  const workshop = openWorkshop(setup);
  return (task) => doTask(task, workshop);
});
