import { isIPv6 } from "node:net";

const UNRESERVED = /[A-Za-z0-9._~-]/;
const SUB_DELIMITER = /[!$&'()*+,;=]/;

/** RFC 3986 `URI`: the text is split as its appendix B says, then each part is checked. */
export function isUri(text: string): boolean {
  const parts = partsOf(text);
  return parts.scheme !== undefined && /^[A-Za-z][A-Za-z0-9+.-]*$/.test(parts.scheme) && areCharactersRight(parts);
}

/** RFC 3986 `URI-reference`. */
export function isUriReference(text: string): boolean {
  if (isUri(text)) return true;
  const parts = partsOf(text);
  const [first = ""] = parts.path.split("/");
  return parts.scheme === undefined && !first.includes(":") && areCharactersRight(parts);
}

/** RFC 6570: literals and expressions. */
export function isUriTemplate(text: string): boolean {
  const literals = text.replaceAll(/\{([^{}]*)\}/g, (whole, inside: string) => (isExpression(inside) ? "" : whole));
  const withoutEscapes = literals.replaceAll(/%[0-9A-Fa-f]{2}/g, "");
  return [...withoutEscapes].every((character) => character > " " && !/["'<>%\\^`{|}\u007f]/.test(character));
}

interface Parts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

function partsOf(text: string): Parts {
  const found = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(text);
  const [, scheme, authority, path = "", query, fragment] = found ?? [];
  return { scheme, authority, path, query, fragment };
}

function areCharactersRight({ authority, path, query, fragment }: Parts): boolean {
  return (
    (authority === undefined || isAuthority(authority)) &&
    holdsOnly(path, ":@/") &&
    holdsOnly(query ?? "", ":@/?") &&
    holdsOnly(fragment ?? "", ":@/?")
  );
}

/** Whether a text only has escapes, unreserved characters, sub-delimiters and these. */
function holdsOnly(text: string, besides: string): boolean {
  const rest = text.replaceAll(/%[0-9A-Fa-f]{2}/g, "");
  return [...rest].every(
    (character) => UNRESERVED.test(character) || SUB_DELIMITER.test(character) || besides.includes(character),
  );
}

function isAuthority(text: string): boolean {
  const at = text.indexOf("@");
  if (at !== -1 && !holdsOnly(text.slice(0, at), ":")) return false;
  const host = text.slice(at + 1);
  const literal = /^\[(.*)\](?::[0-9]*)?$/.exec(host)?.[1];
  if (literal === undefined) return /^[^:]*(:[0-9]*)?$/.test(host) && holdsOnly(host.replace(/:[0-9]*$/, ""), "");
  const future = /^v[0-9A-Fa-f]+\.(.+)$/i.exec(literal)?.[1];
  if (future !== undefined) return !future.includes("%") && holdsOnly(future, ":");
  return isIPv6(literal) && !literal.includes("%");
}

function isExpression(text: string): boolean {
  const list = /^[+#./;?&=,!@|]/.test(text) ? text.slice(1) : text;
  return list.split(",").every((variable) => {
    const prefix = /:([0-9]+)$/.exec(variable);
    if (prefix && (prefix[1]?.startsWith("0") || Number(prefix[1]) > 9_999)) return false;
    const name = variable.replace(/:[0-9]+$|\*$/, "");
    return name.split(".").every((part) => /^(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+$/.test(part));
  });
}
