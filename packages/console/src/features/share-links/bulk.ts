/** How far a bulk action is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What failed, by its message, with the number of items. */
  readonly failures: ReadonlyMap<string, number>;
}

const AT_ONCE = 4;

/**
 * Does something with every item, four at a time, and reports after each. A failed item does not stop the others. Resolves when
 * everything was tried, or soon after the signal was aborted.
 */
export async function runBulk<Item>(
  items: readonly Item[],
  act: (item: Item, signal: AbortSignal) => Promise<unknown>,
  options: { readonly signal: AbortSignal; onProgress(progress: Progress): void },
): Promise<Progress> {
  const { signal, onProgress } = options;
  const failures = new Map<string, number>();
  let [done, next] = [0, 0];
  const progress = () => ({ done, total: items.length, failures: new Map(failures) });
  async function work() {
    while (next < items.length && !signal.aborted) {
      const item = items[next++] as Item;
      try {
        await act(item, signal);
        done++;
      } catch (error) {
        if (signal.aborted) return;
        const { message } = Object(error) as Error;
        failures.set(message, (failures.get(message) ?? 0) + 1);
      }
      onProgress(progress());
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return progress();
}
