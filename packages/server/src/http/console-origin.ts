import { Refusal } from "../refusal.ts";
import type { AppOptions } from "./app-options.ts";
import type { HttpRequest } from "./http-request.ts";

/** The paths of the console, which are served on its own origin only. */
const CONSOLE = /^\/console(?:\/|$)/;
/** The pages that visitors and other sites see. They may run a persona provider's code, which must not come near the console. */
const VISITORS = /^\/(?:$|(?:share|frame)\/|embed\.js$|provider\.js$)/;

/** Whether a path belongs to an origin. The API is served on both. */
export function isServedOn(origin: "console" | "public", path: string): boolean {
  return !(origin === "console" ? VISITORS : CONSOLE).test(path);
}

/** Makes the function that tells whether a request was sent to the console's origin. Its `Host` says so. */
export function consoleMatcher({ context }: Pick<AppOptions, "context">): (request: HttpRequest) => boolean {
  let known = { url: "", hosts: new Set<string | undefined>() };
  return (request) => {
    const { consoleUrl } = context;
    if (consoleUrl === "") return false;
    // Read again for each request: if the system chooses the port, the URL is known only once the server listens.
    if (known.url !== consoleUrl) known = { url: consoleUrl, hosts: spellingsOfHost(new URL(consoleUrl)) };
    return known.hosts.has(request.header("host")?.toLowerCase());
  };
}

/** A `Host` may name the default port or leave it out, as some proxies do (RFC 9110, 7.2). */
function spellingsOfHost({ protocol, hostname, port, host }: URL): Set<string | undefined> {
  return new Set(port === "" ? [host, `${hostname}:${protocol === "https:" ? 443 : 80}`] : [host]);
}

/** Whether a path is that of a call of the console's page, not of the page or its files. */
export function isConsoleCall(path: string): boolean {
  return path.startsWith("/console/v1/");
}

/** Refuses a call that a page of another origin makes, because the browser would send the console's cookie with it. */
export function refuseForeignPage(request: HttpRequest, { context }: Pick<AppOptions, "context">): void {
  const origin = request.header("origin");
  const site = request.header("sec-fetch-site");
  const isForeign =
    (origin !== undefined && origin !== new URL(context.consoleUrl).origin) ||
    (site !== undefined && site !== "same-origin");
  if (isForeign) throw new Refusal("origin_not_allowed", { message: "Only a page of the console may call this." });
}
