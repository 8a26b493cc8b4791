import { isInRange, isIpv6, parseAddress, parseRange } from "./ip-address.ts";

/** The only part of IPv6 that IANA assigns to hosts on the internet (RFC 4291, 2.4, and IANA's registry). */
const GLOBAL_IPV6 = parseRange("2000::/3");

/**
 * Whether an IP address belongs to the public internet. Addresses in special ranges (IANA's special-purpose registries) don't:
 * private, loopback, link-local, shared, multicast and reserved ones, and IPv6 addresses that carry an IPv4 address.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  // Only link-local addresses have a zone such as %eth0.
  if (!address || !GLOBAL_IPV6 || text.includes("%")) return false;
  return address.range() === "unicast" && (!isIpv6(address) || isInRange(address, GLOBAL_IPV6));
}
