import { isInRange, parseAddress, parseRange, unmapped } from "./ip-address.ts";

/** Whether an address is one of the proxies whose `X-Forwarded-For` is believed. */
export type IsTrusted = (address: string) => boolean;

/** Reads addresses and CIDR ranges, or says which one is neither. */
export function trustedProxies(texts: readonly string[]): { isTrusted: IsTrusted } | { problem: string } {
  const ranges = texts.map(parseRange);
  const wrong = ranges.indexOf(undefined);
  if (wrong !== -1)
    return { problem: `"${texts[wrong]}" is neither an IP address nor a CIDR range such as 10.0.0.0/8` };
  return {
    isTrusted(text) {
      const address = ranges.length > 0 ? parseAddress(text) : undefined;
      return address !== undefined && ranges.some((range) => range && isInRange(unmapped(address), range));
    },
  };
}

// Some proxies add the port, which after an IPv6 address needs brackets around that.
const WITH_PORT = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/;

/**
 * The address of whoever calls: that of the connection or, behind trusted proxies, the last one of `X-Forwarded-For` that is
 * not a proxy. Each address has one spelling, whoever wrote it.
 */
export function clientAddress(connection: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  let address = canonical(connection) ?? connection;
  // RFC 9110, 5.6.1: an empty element of a list is ignored.
  const hops = (forwardedFor ?? "").split(",").flatMap((hop) => hop.trim() || []);
  while (isTrusted(address)) {
    const hop = canonical(hops.pop() ?? "");
    if (hop === undefined) break;
    address = hop;
  }
  return address;
}

/**
 * The same for a running service. It warns once when an `X-Forwarded-For` comes from an address that is not trusted: as a
 * rule that is a proxy which nobody named, and then all visitors behind it have one address.
 */
export function clientAddresses(
  isTrusted: IsTrusted,
  warn: (message: string) => void,
): (connection: string, forwardedFor: string | undefined) => string {
  let hasWarned = false;
  return (connection, forwardedFor) => {
    if (!hasWarned && forwardedFor !== undefined && !isTrusted(connection)) {
      hasWarned = true;
      warn(
        `X-Forwarded-For is ignored: it came from ${connection}, which TRUSTED_PROXIES does not name. If that is your proxy, name it; until then everybody behind it shares one limit of guesses.`,
      );
    }
    return clientAddress(connection, forwardedFor, isTrusted);
  };
}

/** The one spelling of an address (RFC 5952), without a port and a zone: a zone names a network of this machine, not a caller. */
function canonical(text: string): string | undefined {
  const [, inBrackets, beforePort] = WITH_PORT.exec(text) ?? [];
  const address = parseAddress(inBrackets ?? beforePort ?? text);
  return address && unmapped(address).toString();
}
