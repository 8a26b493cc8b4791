import { isInRange, parseAddress, parseRange, unmapped } from "./ip-address.ts";

/** Whether an address belongs to a proxy whose `X-Forwarded-For` is trusted. */
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

// Some proxies add the port. An IPv6 address then has brackets around it.
const WITH_PORT = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/;

/**
 * The caller's address: that of the connection or, behind trusted proxies, the last one in `X-Forwarded-For` that is
 * not a proxy. The address is returned in its canonical form.
 */
export function clientAddress(connection: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  let address = canonical(connection) ?? connection;
  // RFC 9110, 5.6.1: empty elements of a list are ignored.
  const hops = (forwardedFor ?? "").split(",").flatMap((hop) => hop.trim() || []);
  while (isTrusted(address)) {
    const hop = canonical(hops.pop() ?? "");
    if (hop === undefined) break;
    address = hop;
  }
  return address;
}

/**
 * The same for a running service. It warns once when an `X-Forwarded-For` comes from an untrusted address. Usually the
 * operator forgot to name that proxy, and all visitors behind it seem to have the same address.
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

/** The canonical form of an address (RFC 5952), without its port and its zone: a zone names a network of this machine, not a caller. */
function canonical(text: string): string | undefined {
  const [, inBrackets, beforePort] = WITH_PORT.exec(text) ?? [];
  const address = parseAddress(inBrackets ?? beforePort ?? text);
  return address && unmapped(address).toString();
}
