import { operations } from "../generated/operations.ts";
import { Refusal } from "../refusal.ts";
import { createAnswer } from "./answer.ts";
import type { App, AppOptions } from "./app-options.ts";
import { preflight } from "./cors.ts";
import { fetchAdapter } from "./fetch-adapter.ts";
import { pathFinder } from "./find-path.ts";
import { perform } from "./perform.ts";

/** Builds the API: every served operation at its method and path, `OPTIONS` at each path, and nothing else. */
export function createApp(options: AppOptions): App {
  const findPath = pathFinder(Object.values(operations).filter(({ id }) => options.serves?.(id) ?? true));
  const { answer, refuse } = createAnswer(options);
  const handle: App["handle"] = (request) => {
    const found = findPath(request.path);
    const operation = found?.operations.get(request.method);
    return answer(request, { operation, pathValues: found?.values }, async (record) => {
      if (operation) return perform(options, request, operation, record);
      if (!found) throw new Refusal("route_not_found");
      if (request.method === "OPTIONS") return preflight(request, options, found.allow);
      throw new Refusal("method_not_allowed", { headers: { Allow: found.allow } });
    });
  };
  return { handle, fetch: fetchAdapter(handle), refuse };
}
