import { BlockList, isIP } from "node:net";

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

/** Who calls: the connection's address, or, behind trusted proxies, the last address of `X-Forwarded-For` that is not one. */
export function clientAddress(connection: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  let address = plain(connection);
  const hops = (forwardedFor ?? "").split(",").map((hop) => plain(hop.trim()));
  while (isTrusted(address)) {
    const hop = hops.pop();
    if (hop === undefined || isIP(hop) === 0) break;
    address = hop;
  }
  return address;
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
