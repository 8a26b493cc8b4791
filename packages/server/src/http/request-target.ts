const PATH_OF_TARGET = /^(?:https?:\/\/[^/?#\\]+)?([^?]*)/i;

/**
 * Parts of a path that two programs can read differently: a backslash, a fragment, an empty or a dot segment, or an escape
 * that is broken, or stands for a slash, a backslash, or a character that needs no escape (RFC 3986, 6.2.2).
 */
const NOT_NORMAL =
  /[\\#]|\/\/|\/\.{1,2}(?:\/|$)|%(?![0-9a-f]{2})|%2f|%5c|%(?:2[de]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)/i;

/** The message to a client that sent such a path. */
export const NOT_NORMAL_MESSAGE =
  "The path is not in its normal form. Send it without dot segments, empty segments, backslashes and escapes that it does not need. The connection is closed.";

/**
 * Whether the path of a request target, exactly as it was sent, is in its normal form. A proxy applies its rules to the path
 * before the platform resolves it, so another form of the path could get around these rules.
 */
export function isNormalTarget(target: string): boolean {
  return !NOT_NORMAL.test(PATH_OF_TARGET.exec(target)?.[1] ?? "");
}

/** The parts of a request target: the path as it was sent, the query after the question mark, and the host, if it is a whole URL. */
export interface Target {
  readonly host?: string;
  readonly path: string;
  readonly query: string;
}

/** Splits a target, which is a path or a whole URL. Returns undefined for anything else, such as `*` or another scheme. */
export function splitTarget(target: string): Target | undefined {
  if (target.startsWith("/")) return splitPath(target);
  const [, host = "", rest = ""] = WHOLE_URL.exec(target) ?? [];
  if (host === "" || !isHost(host)) return undefined;
  return { host, ...splitPath(rest.startsWith("/") ? rest : `/${rest}`) };
}

/** Whether a text is only the name or the address of a host, with or without a port; a user name, for example, is not allowed. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

const HOST = /^(?:[\w.~-]*|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const WHOLE_URL = /^https?:\/\/([^/?#\\]+)(.*)$/i;

function splitPath(text: string): Target {
  const mark = text.indexOf("?");
  return mark === -1 ? { path: text, query: "" } : { path: text.slice(0, mark), query: text.slice(mark + 1) };
}
