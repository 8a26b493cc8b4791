import { InvalidInput } from "../refusal.ts";
import { isPublicSuffix } from "./public-suffix.ts";

/** An origin that may embed a link, in its canonical form, or what is wrong with it. */
export type OriginVerdict = { origin: string } | { problem: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
// The hosts that a Content-Security-Policy allows (CSP3 2.3.1). A ";" in one would begin another directive.
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const LOOPBACK = new Set(["localhost", "127.0.0.1"]);

/**
 * The canonical form of an origin: the WHATWG origin, `https://` for a bare domain, lower case, punycode, no default
 * port. `https://*.example.com` means subdomains at any depth; `:*` means every port of localhost and 127.0.0.1.
 */
export function canonicalOrigin(text: string): OriginVerdict {
  if (text === "*" || text.toLowerCase() === "null")
    return { problem: "is not an origin; to allow every origin set allowAllOrigins" };
  if (/[\s\\\p{Cc}]/u.test(text)) return { problem: "must not contain spaces, backslashes or control characters" };
  const absolute = SCHEME.test(text) ? text : `https://${text}`;
  const anyPort = absolute.endsWith(":*");
  const withoutPort = anyPort ? absolute.slice(0, -2) : absolute;
  const wildcard = /^(https?:\/\/)\*\./i.exec(withoutPort);
  const url = parse(wildcard ? withoutPort.replace("*.", "") : withoutPort);
  if (!url) return { problem: "is not an origin such as https://example.com" };
  const problem = problemOf(url, withoutPort, { wildcard: wildcard !== null, anyPort });
  if (problem) return { problem };
  const host = wildcard ? `*.${url.host}` : url.host;
  return { origin: `${url.protocol}//${host}${anyPort ? ":*" : ""}` };
}

/** The origins of a request's body in their canonical form, each once, as the JSON array that is kept. Refuses with every problem in the list. */
export function canonicalOrigins(origins: readonly string[]): string {
  const verdicts = origins.map(canonicalOrigin);
  const problems = verdicts.flatMap((verdict, index) => {
    if (!("problem" in verdict)) return [];
    const message = `${verdict.problem}, got ${JSON.stringify(origins[index])}`;
    return [{ path: `/body/allowedOrigins/${index}`, message, code: "format" }];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return JSON.stringify([...new Set(verdicts.flatMap((verdict) => ("origin" in verdict ? verdict.origin : [])))]);
}

function problemOf(
  url: URL,
  text: string,
  { wildcard, anyPort }: { wildcard: boolean; anyPort: boolean },
): string | undefined {
  const { hostname, protocol } = url;
  if (protocol !== "https:" && protocol !== "http:") return "must be an http or https origin";
  if (url.username || url.password || text.includes("@")) return "must not contain a user name or password";
  if (text.replace(SCHEME, "").search(/[/?#]/) !== -1)
    return "must be a scheme, a host and a port alone, without a path, query or fragment";
  if (hostname.startsWith("["))
    return "must not be an IPv6 address: the Content-Security-Policy that enforces it has no form for one";
  if (hostname.includes("*")) return "may have a * only as its whole first label, as in https://*.example.com";
  if (!HOST.test(hostname)) return "must have a host name of letters, digits, hyphens and dots";
  if (wildcard && (!hostname.includes(".") || isIpv4(hostname)))
    return "must have at least two labels after the *, as in https://*.example.com";
  if (wildcard && isPublicSuffix(hostname))
    return `must not have a * for all names under the public suffix ${hostname}, which anybody may have one of`;
  if (anyPort && (url.port !== "" || !LOOPBACK.has(hostname) || wildcard))
    return "may have the port * only for localhost and 127.0.0.1";
  return undefined;
}

function isIpv4(hostname: string): boolean {
  return /^\d+(\.\d+){3}$/.test(hostname);
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
