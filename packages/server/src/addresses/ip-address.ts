import ipaddr from "ipaddr.js";

/** An IPv4 or IPv6 address. */
export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

/** A network: its address and the length of its prefix. */
export type IpRange = readonly [network: IpAddress, bits: number];

const MAPPED_BITS = 96;
const ZONE = /%[\da-z.:-]+$/i;

/**
 * Reads an address. Returns undefined for any other text, and for spellings that programs read differently: IPv4 with fewer
 * than four parts, in octal or in hexadecimal, and IPv6 that ends in such an address. A zone such as `%eth0` is dropped.
 */
export function parseAddress(text: string): IpAddress | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  const written = text.replace(ZONE, "");
  if (written.includes("%") || !ipaddr.IPv6.isValid(written) || !hasPlainEnd(written)) return undefined;
  return ipaddr.IPv6.parse(written);
}

/** Turns an IPv4-mapped IPv6 address into its IPv4 address, and returns any other address as it is. */
export function unmapped(address: IpAddress): IpAddress {
  return isIpv6(address) && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** Reads an address or a CIDR range such as `10.0.0.0/8`. Returns undefined for any other text. */
export function parseRange(text: string): IpRange | undefined {
  const [, before = "", digits] = /^([^/%]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseAddress(before);
  if (!address) return undefined;
  const most = isIpv6(address) ? 128 : 32;
  const bits = digits === undefined ? most : Number(digits);
  if (bits > most) return undefined;
  const isMapped = isIpv6(address) && address.isIPv4MappedAddress() && bits >= MAPPED_BITS;
  return isMapped ? [unmapped(address), bits - MAPPED_BITS] : [address, bits];
}

/** Whether an address is in a range. An IPv4 address is never in an IPv6 range, nor an IPv6 address in an IPv4 range. */
export function isInRange(address: IpAddress, [network, bits]: IpRange): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** Whether an address is IPv6. */
export function isIpv6(address: IpAddress): address is ipaddr.IPv6 {
  return address.kind() === "ipv6";
}

/** Whether an IPv6 address that ends in an IPv4 address writes that in plain decimals. `::1.2.3.4` is refused: this form is deprecated (RFC 4291, 2.5.5.1). */
function hasPlainEnd(text: string): boolean {
  const end = text.slice(text.lastIndexOf(":") + 1);
  return !end.includes(".") || (ipaddr.IPv4.isValidFourPartDecimal(end) && text !== `::${end}`);
}
