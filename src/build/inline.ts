/** Does tasks in this process, one after another in the order asked; one that fails does not stop the next. */
export function inline<Task, Result>(
  doTask: (task: Task) => Promise<Result>,
): (task: Task) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(() => doTask(task));
    last = done.catch(() => {});
    return done;
  };
}
