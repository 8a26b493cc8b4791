import { BlockList, isIPv4, isIPv6 } from "node:net";

// IANA's special-purpose registries (RFC 6890 and after): whatever is not globally reachable, and multicast.
const SPECIAL_IPV4 = blockList("ipv4", [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);
// Only 2000::/3 is given out as global unicast. So loopback, unique local, link-local, IPv4-mapped and NAT64 addresses
// are outside of it; within it, these carry an IPv4 address or are no one's.
const GLOBAL_IPV6 = blockList("ipv6", ["2000::/3"]);
const SPECIAL_IPV6 = blockList("ipv6", ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]);

/** Whether an IP address is one of the public internet: no private, loopback, link-local, shared, multicast or reserved one, also inside an IPv6 address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL_IPV4.check(address, "ipv4");
  // A zone such as %eth0 is for link-local addresses alone.
  if (!isIPv6(address) || address.includes("%")) return false;
  return GLOBAL_IPV6.check(address, "ipv6") && !SPECIAL_IPV6.check(address, "ipv6");
}

function blockList(family: "ipv4" | "ipv6", ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix] = range.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}
