import { isInRange, isIpv6, parseAddress, parseRange } from "./ip-address.ts";

/** The only part of IPv6 that is given out for hosts of the internet (RFC 4291, 2.4, and IANA's registry). */
const GLOBAL_IPV6 = parseRange("2000::/3");

/**
 * Whether an IP address belongs to the public internet, and to no special range (IANA's special-purpose registries): it isn't
 * private, loopback, link-local, shared, multicast, reserved, or an IPv6 address that carries an IPv4 one.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  // A zone such as %eth0 is for link-local addresses alone.
  if (!address || !GLOBAL_IPV6 || text.includes("%")) return false;
  return address.range() === "unicast" && (!isIpv6(address) || isInRange(address, GLOBAL_IPV6));
}
