import type { Report } from "../report/fault.ts";
import type { Plain } from "./translate-schema.ts";
import { referencesOf } from "./unit.ts";

/** Reports schemas that are defined by themselves, such as `A: { $ref: A }`: judging a value by them would have no end. */
export function reportCircles(plains: ReadonlyMap<string, Plain>, report: Report): void {
  const state = new Map<string, "open" | "done">();
  for (const start of plains.keys()) {
    const stack = state.has(start) ? [] : [{ key: start, next: edges(start) }];
    state.set(start, state.get(start) ?? "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = top.next.pop();
      if (target === undefined) {
        state.set(top.key, "done");
        stack.pop();
      } else if (state.get(target) === "open") {
        report(
          target,
          `the schema is defined by itself (${[...stack.slice(stack.findIndex(({ key }) => key === target)).map(({ key }) => key), target].join(" → ")})`,
        );
      } else if (!state.has(target)) {
        state.set(target, "open");
        stack.push({ key: target, next: edges(target) });
      }
    }
  }

  function edges(key: string): string[] {
    return referencesOf(plains.get(key), "sameValue").reverse();
  }
}
