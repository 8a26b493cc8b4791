import { BlockList, isIP, SocketAddress } from "node:net";

/** Whether an address is one of the proxies whose `X-Forwarded-For` is believed. */
export type IsTrusted = (address: string) => boolean;

/** Reads addresses and CIDR ranges, or says which one is neither. */
export function trustedProxies(ranges: readonly string[]): { isTrusted: IsTrusted } | { problem: string } {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits, ...rest] = range.split("/");
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (version === 0 || rest.length > 0 || !(prefix <= most))
      return { problem: `"${range}" is neither an IP address nor a CIDR range such as 10.0.0.0/8` };
    list.addSubnet(address, prefix, family(address));
  }
  return { isTrusted: (address) => isIP(address) !== 0 && list.check(address, family(address)) };
}

// Some proxies name the port besides, for which IPv6 takes brackets.
const WITH_PORT = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/;

/**
 * Who calls: the connection's address, or, behind trusted proxies, the last address of `X-Forwarded-For` that is not one.
 * Each address has one form, whoever wrote it.
 */
export function clientAddress(connection: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  let address = canonical(connection) ?? connection;
  // RFC 9110, 5.6.1: an empty element of a list is none.
  const hops = (forwardedFor ?? "").split(",").flatMap((hop) => hop.trim() || []);
  while (isTrusted(address)) {
    const hop = canonical(hops.pop() ?? "");
    if (hop === undefined) break;
    address = hop;
  }
  return address;
}

/**
 * The same for a running service, which warns once of an `X-Forwarded-For` that it does not believe: it comes from a proxy
 * that nobody named, as a rule, and then all its visitors have one address.
 */
export function clientAddresses(
  isTrusted: IsTrusted,
  warn: (message: string) => void,
): (connection: string, forwardedFor: string | undefined) => string {
  let hasWarned = false;
  return (connection, forwardedFor) => {
    if (!hasWarned && forwardedFor !== undefined && !isTrusted(canonical(connection) ?? connection)) {
      hasWarned = true;
      warn(
        `X-Forwarded-For is ignored: it came from ${connection}, which TRUSTED_PROXIES does not name. If that is your proxy, name it; until then everybody behind it shares one limit of guesses.`,
      );
    }
    return clientAddress(connection, forwardedFor, isTrusted);
  };
}

/** An address without its port, in lower case, without needless zeros; an IPv4 address inside an IPv6 one is itself. */
function canonical(text: string): string | undefined {
  const [, inBrackets, beforePort] = WITH_PORT.exec(text) ?? [];
  const address = inBrackets ?? beforePort ?? text;
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined;
  // Its zone tells this machine's networks apart, not callers.
  const written = new SocketAddress({ address: address.replace(/%.*$/, ""), family: "ipv6" }).address;
  return written.replace(/^::ffff:(?=\d+\.)/, "");
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
