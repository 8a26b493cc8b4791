import { operations } from "../generated/operations.ts";
import { Refusal } from "../refusal.ts";
import { createAnswer } from "./answer.ts";
import type { App, AppOptions } from "./app-options.ts";
import { consoleMatcher, isServedOn } from "./console-origin.ts";
import { preflight } from "./cors.ts";
import { fetchAdapter } from "./fetch-adapter.ts";
import { pathFinder } from "./find-path.ts";
import { perform } from "./perform.ts";

/** Builds the API: every served operation at its method and path, `OPTIONS` at each path, and nothing else. */
export function createApp(options: AppOptions): App {
  const served = Object.values(operations).filter(({ id }) => options.serves?.(id) ?? true);
  const findPublicPath = pathFinder(served.filter(({ path }) => isServedOn("public", path)));
  const findConsolePath = pathFinder(served.filter(({ path }) => isServedOn("console", path)));
  const isConsole = consoleMatcher(options);
  const { answer, refuse } = createAnswer(options);
  const handle: App["handle"] = (request) => {
    const isForConsole = isConsole(request);
    const found = isForConsole ? findConsolePath(request.path) : findPublicPath(request.path);
    const operation = found?.operations.get(request.method);
    return answer(request, { operation, pathValues: found?.values, isForConsole }, async (record) => {
      if (operation) return perform(options, request, operation, record);
      if (!found)
        throw notFoundError(isForConsole ? findPublicPath(request.path) && options.context.publicUrl : undefined);
      if (request.method === "OPTIONS") return preflight(request, options, found.allow);
      throw new Refusal("method_not_allowed", { headers: { Allow: found.allow } });
    });
  };
  return { handle, fetch: fetchAdapter(handle), refuse };
}

/** `elsewhere` is the address of the pages for visitors, if somebody looks for one of them on the console's origin. */
function notFoundError(elsewhere: string | undefined): Refusal {
  if (elsewhere === undefined) return new Refusal("route_not_found");
  return new Refusal("route_not_found", {
    message: `There is no such route here: the pages for visitors are at ${elsewhere}. The console is at /console.`,
  });
}
