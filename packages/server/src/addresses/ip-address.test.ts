import { BlockList, isIP, SocketAddress } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRange, parseAddress, parseRange, unmapped } from "./ip-address.ts";
import { isPublicAddress } from "./public-address.ts";

const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
const ipv4 = octets.map((parts) => parts.join("."));
const group = fc.oneof(fc.constant(0), fc.constant(0xffff), fc.nat(0xffff));
const groups = fc.array(group, { minLength: 8, maxLength: 8 });
/** The same IPv6 address in many spellings. */
const spelledIpv6 = fc
  .record({
    groups,
    start: fc.nat(7),
    length: fc.nat(8),
    width: fc.nat(4),
    isUpper: fc.boolean(),
    endsAsIpv4: fc.boolean(),
  })
  .map(({ groups, start, length, width, isUpper, endsAsIpv4 }) => {
    const gap = Math.min(length, 8 - start);
    const all = groups.map((each, index) => (index >= start && index < start + gap ? 0 : each));
    const texts = all.map((each) => each.toString(16).padStart(width, "0"));
    const [high = 0, low = 0] = all.slice(6);
    const end =
      endsAsIpv4 && start + gap <= 6 ? [[high >> 8, high & 255, low >> 8, low & 255].join(".")] : texts.slice(6);
    const written = [...texts.slice(0, 6), ...end];
    const text =
      gap === 0 ? written.join(":") : `${written.slice(0, start).join(":")}::${written.slice(start + gap).join(":")}`;
    return { groups: all, text: isUpper ? text.toUpperCase() : text };
  });
const oddText = fc
  .array(
    fc.constantFrom(
      "0",
      "1",
      "7f",
      "255",
      "256",
      "0x7f",
      "0177",
      "ffff",
      ".",
      ":",
      "::",
      "%",
      "eth0",
      "[",
      "]",
      "/",
      " ",
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(""));

test("every spelling of an IPv6 address is read as the same address, and written as the platform writes it", () => {
  fc.assert(
    fc.property(spelledIpv6, ({ groups, text }) => {
      fc.pre(!/^::[\d.]+$/.test(text));
      const address = parseAddress(text);
      expect(address?.toByteArray(), text).toEqual(groups.flatMap((each) => [each >> 8, each & 255]));
      const platform = new SocketAddress({ address: text, family: "ipv6" }).address;
      if (!platform.includes(".")) expect(address?.toString()).toBe(platform);
    }),
  );
});

test("a text that the platform does not accept as an address is not accepted here, and of those that it accepts, only ::1.2.3.4 is refused", () => {
  fc.assert(
    fc.property(fc.oneof(oddText, ipv4), (text) => {
      const isCompatible = /^::[\d.]+\.\d+(?:%|$)/.test(text);
      expect(parseAddress(text) !== undefined, text).toBe(isIP(text) !== 0 && !isCompatible);
    }),
    { numRuns: 5000 },
  );
});

test("an IPv4-mapped address means its IPv4 address", () => {
  fc.assert(
    fc.property(octets, (parts) => {
      const [a, b, c, d] = parts;
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
      for (const text of [`::ffff:${parts.join(".")}`, `::FFFF:${hex}`, `0:0:0:0:0:ffff:${hex}`]) {
        const address = parseAddress(text);
        expect(address && unmapped(address).toString(), text).toBe(parts.join("."));
      }
    }),
  );
});

test("a range holds the same addresses as on the platform", () => {
  const prefixes = fc.tuple(ipv4, fc.nat(32), ipv4);
  fc.assert(
    fc.property(prefixes, fc.boolean(), ([network, bits, text], isMapped) => {
      const list = new BlockList();
      list.addSubnet(network, bits, "ipv4");
      const range = parseRange(isMapped ? `::ffff:${network}/${bits + 96}` : `${network}/${bits}`);
      const address = parseAddress(text);
      expect(range && address && isInRange(address, range)).toBe(list.check(text, "ipv4"));
    }),
  );
});

// IANA's special-purpose registries (RFC 6890 and later), and multicast.
const SPECIAL_IPV4 = [
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
];

test("no address in a special range of IPv4 is public", () => {
  const special = fc.constantFrom(...SPECIAL_IPV4).chain((range) => {
    const [network = "", bits = ""] = range.split("/");
    const start = network.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
    return fc.nat(2 ** (32 - Number(bits)) - 1).map((offset) => start + offset);
  });
  fc.assert(
    fc.property(special, (number) => {
      const text = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
      expect(isPublicAddress(text), text).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("an IPv6 address that carries an IPv4 one is never public: mapped, compatible, translated, NAT64, 6to4 and Teredo", () => {
  fc.assert(
    fc.property(octets, (parts) => {
      const [a, b, c, d] = parts;
      const dotted = parts.join(".");
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
      const inverted = `${(((a << 8) | b) ^ 0xffff).toString(16)}:${(((c << 8) | d) ^ 0xffff).toString(16)}`;
      const carriers = [
        `::ffff:${dotted}`,
        `::ffff:${hex}`,
        `::${dotted}`,
        `::${hex}`,
        `::ffff:0:${dotted}`,
        `64:ff9b::${dotted}`,
        `64:ff9b::${hex}`,
        `64:ff9b:1::${dotted}`,
        `2002:${hex}::1`,
        `2001:0:${hex}:0:0:${inverted}`,
      ];
      for (const text of carriers) {
        expect(isPublicAddress(text), text).toBe(false);
        expect(isPublicAddress(text.toUpperCase()), text).toBe(false);
      }
    }),
  );
});

test("in IPv6, only an address within 2000::/3 and without a zone is public", () => {
  fc.assert(
    fc.property(spelledIpv6, ({ groups: [first = 0], text }) => {
      if (first >> 13 !== 1) expect(isPublicAddress(text), text).toBe(false);
      expect(isPublicAddress(`${text}%eth0`), text).toBe(false);
    }),
  );
});
