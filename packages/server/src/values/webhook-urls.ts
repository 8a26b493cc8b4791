import { isIP } from "node:net";
import { isPublicAddress } from "../addresses/public-address.ts";
import { InvalidInput } from "../refusal.ts";

const UNLESS_ALLOWED = "unless the operator of this server sets SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true";

/**
 * The WHATWG form of an address that events may be sent to. Refuses user names and fragments. Unless private addresses
 * are allowed, it also refuses http and hosts that aren't public; what a name resolves to is checked with each attempt.
 */
export function webhookUrl(text: string, allowPrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = url ? problemOf(url, allowPrivate) : "is not a URL";
  if (url && problem === undefined) return url.href;
  // The message doesn't show the URL, which may contain a password.
  throw new InvalidInput([{ path: "/body/url", message: problem ?? "is not a URL", code: "format" }]);
}

/** A URL's host for a socket: an IPv6 address has no brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1");
}

function problemOf(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return `must be an https URL${allowPrivate ? " or an http URL" : ""}, such as https://example.com/hooks`;
  if (url.username || url.password) return "must not contain a user name or password; events are signed instead";
  if (url.hash) return "must not have a fragment: it would not be sent";
  if (allowPrivate) return undefined;
  if (url.protocol === "http:") return `must be an https URL, ${UNLESS_ALLOWED}`;
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host))
    return `must not be an address of a private or special network, ${UNLESS_ALLOWED}`;
  return isLocalName(host) ? `must not be a name of this machine, ${UNLESS_ALLOWED}` : undefined;
}

/** Whether a name means the machine itself (RFC 6761), with or without a dot at its end. */
function isLocalName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(host);
}
