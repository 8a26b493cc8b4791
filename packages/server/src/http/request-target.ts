const PATH_OF_TARGET = /^(?:https?:\/\/[^/?#\\]+)?([^?]*)/i;

/**
 * What makes a path one that two readers can take for different paths: a backslash, a fragment, an empty or a dot segment,
 * or an escape that is broken, stands for a slash or a backslash, or stands for a character that needs none (RFC 3986, 6.2.2).
 */
const NOT_NORMAL =
  /[\\#]|\/\/|\/\.{1,2}(?:\/|$)|%(?![0-9a-f]{2})|%2f|%5c|%(?:2[de]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)/i;

/** Tells a client that sent such a path what to send instead. */
export const NOT_NORMAL_MESSAGE =
  "The path is not in its normal form. Send it without dot segments, empty segments, backslashes and escapes that it does not need. The connection is closed.";

/**
 * Whether the path of a request target, exactly as it came over the wire, is in its normal form. A proxy in front has judged
 * the path before the platform resolves it, so that another form of it could get past the proxy's rules.
 */
export function isNormalTarget(target: string): boolean {
  return !NOT_NORMAL.test(PATH_OF_TARGET.exec(target)?.[1] ?? "");
}

/** The parts of a request target that operations see: a path as it was sent, and what follows the question mark. */
export interface Target {
  readonly path: string;
  readonly query: string;
}

/** Splits a target: a path, or the whole URL of one. Undefined for anything else, such as `*` and another scheme. */
export function splitTarget(target: string): Target | undefined {
  const path = target.startsWith("/") ? target : pathOfUrl(target);
  if (path === undefined) return undefined;
  const mark = path.indexOf("?");
  return mark === -1 ? { path, query: "" } : { path: path.slice(0, mark), query: path.slice(mark + 1) };
}

/** Whether a text is the name or the address of a host, perhaps with a port, and nothing besides, such as a user name. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

const HOST = /^(?:[\w.~-]*|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const WHOLE_URL = /^https?:\/\/([^/?#\\]+)(.*)$/i;

function pathOfUrl(url: string): string | undefined {
  const [, host = "", rest = ""] = WHOLE_URL.exec(url) ?? [];
  if (host === "" || !isHost(host)) return undefined;
  return rest.startsWith("/") ? rest : `/${rest}`;
}
