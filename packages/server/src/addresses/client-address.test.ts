import { expect, test } from "vitest";
import { clientAddress, clientAddresses, trustedProxies } from "./client-address.ts";

const isTrusted = (...ranges: string[]) => {
  const result = trustedProxies(ranges);
  if ("problem" in result) throw new Error(result.problem);
  return result.isTrusted;
};

test("without a trusted proxy, X-Forwarded-For is ignored", () => {
  expect(clientAddress("203.0.113.9", "198.51.100.1", isTrusted())).toBe("203.0.113.9");
  expect(clientAddress("203.0.113.9", "198.51.100.1", isTrusted("10.0.0.0/8"))).toBe("203.0.113.9");
});

test("behind trusted proxies, the caller is the last address that is not a proxy, whatever a client wrote before it", () => {
  const trusted = isTrusted("10.0.0.0/8", "127.0.0.1", "fd00::/8");
  expect(clientAddress("10.1.2.3", "198.51.100.1", trusted)).toBe("198.51.100.1");
  expect(clientAddress("::ffff:10.1.2.3", "1.2.3.4, 198.51.100.1, 10.9.9.9", trusted)).toBe("198.51.100.1");
  expect(clientAddress("fd00::1", "2001:db8::1", trusted)).toBe("2001:db8::1");
});

test("when the header is missing or holds no address, the caller is the nearest proxy", () => {
  const trusted = isTrusted("10.0.0.0/8");
  expect(clientAddress("10.1.2.3", undefined, trusted)).toBe("10.1.2.3");
  expect(clientAddress("10.1.2.3", "198.51.100.1, unknown, 10.0.0.2", trusted)).toBe("10.0.0.2");
});

test.each([
  ["198.51.100.1:4711", "198.51.100.1"],
  ["[2001:db8::1]:443", "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["2001:DB8:0:0::1", "2001:db8::1"],
  ["::ffff:198.51.100.1", "198.51.100.1"],
  ["::FFFF:c633:6401", "198.51.100.1"],
  ["[::ffff:198.51.100.1]:80", "198.51.100.1"],
  ["198.51.100.1,", "198.51.100.1"],
  ["1.2.3.4,,198.51.100.1 , ,10.0.0.2", "198.51.100.1"],
  ["198.51.100.1, [::ffff:10.0.0.2]:8080, 10.0.0.3:1", "198.51.100.1"],
])("X-Forwarded-For: %s names the caller %s, in the canonical form of the address", (forwardedFor, caller) => {
  expect(clientAddress("10.1.2.3", forwardedFor, isTrusted("10.0.0.0/8"))).toBe(caller);
});

test.each([
  "198.51.100.1:",
  "198.51.100:80",
  "2001:db8::1]:443",
  "[198.51.100.1",
  "0x7f.1",
  "a.example",
  "unknown",
  '"198.51.100.1"',
])("X-Forwarded-For: %s names nobody, so the caller is the proxy", (forwardedFor) => {
  expect(clientAddress("10.1.2.3", forwardedFor, isTrusted("10.0.0.0/8"))).toBe("10.1.2.3");
});

test("the address of a connection is canonical too, without a zone", () => {
  expect(clientAddress("::ffff:203.0.113.9", undefined, isTrusted())).toBe("203.0.113.9");
  expect(clientAddress("fe80::1%eth0", "198.51.100.1", isTrusted("fe80::/10"))).toBe("198.51.100.1");
  expect(clientAddress("/run/proxy.sock", "198.51.100.1", isTrusted("10.0.0.0/8"))).toBe("/run/proxy.sock");
});

test.each(["10.0.0.0/33", "10.0.0", "proxy.example", "::1/129", "10.0.0.0/", "10.0.0.0/8/8x"])(
  "%s is not a range, and the error names it",
  (range) => {
    expect(trustedProxies(["10.0.0.0/8", range])).toEqual({ problem: expect.stringContaining(`"${range}"`) });
  },
);

test("the log warns once about an X-Forwarded-For from an untrusted peer, and never about one from a trusted proxy", () => {
  const warnings: string[] = [];
  const addressOf = clientAddresses(isTrusted("10.0.0.0/8"), (message) => warnings.push(message));
  expect(addressOf("10.1.2.3", "198.51.100.1")).toBe("198.51.100.1");
  expect(addressOf("203.0.113.9", undefined)).toBe("203.0.113.9");
  expect(warnings).toEqual([]);
  for (let call = 0; call < 3; call++) expect(addressOf("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
  expect(warnings).toEqual([expect.stringMatching(/203\.0\.113\.9, which TRUSTED_PROXIES does not name/)]);
});
