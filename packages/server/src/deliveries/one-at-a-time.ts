/** Makes an action that never runs twice at the same time. Calls during a run share one further run after it. */
export function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let latest: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= latest.then(() => {
      next = undefined;
      const run = action();
      latest = run.catch(() => {});
      return run;
    });
    return next;
  };
}
