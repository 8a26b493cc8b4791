import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Post, PostFailed, post, type Resolve } from "../src/deliveries/post.ts";
import { type Receiver, startReceiver } from "./receiver.ts";

const NOT_PUBLIC = "the host has no public address, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const resolvesTo =
  (...addresses: string[]): Resolve =>
  (_, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

function send(options: Partial<Post>) {
  const { signal } = new AbortController();
  return post({
    url: receiver.url,
    headers: {},
    body: "{}",
    allowPrivate: false,
    timeoutMs: 2_000,
    signal,
    ...options,
  });
}

async function failureOf(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PostFailed);
  return (error as PostFailed).message;
}

const port = () => new URL(receiver.url).port;

test.each([
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "169.254.169.254",
  "100.64.0.1",
  "::1",
  "::ffff:127.0.0.1",
  "fd00::1",
  "fe80::1",
  "64:ff9b::7f00:1",
])("a name that resolves to %s gets no connection", async (address) => {
  const call = send({ url: `https://hooks.example:${port()}/`, resolve: resolvesTo(address) });
  expect(await failureOf(call)).toBe(NOT_PUBLIC);
  expect(receiver.received).toEqual([]);
});

test("if a name resolves to a public and a private address, the private one gets no connection", async () => {
  let connections = 0;
  const inside = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await once(inside.listen(0, "127.0.0.1"), "listening");
  const { port } = inside.address() as AddressInfo;
  // It is in 2000::/3 but nobody has it, so no route leads there.
  const resolve = resolvesTo("127.0.0.1", "2000::1", "::ffff:127.0.0.1");
  const failure = await failureOf(send({ url: `https://hooks.example:${port}/`, resolve, timeoutMs: 300 }));
  expect([failure === NOT_PUBLIC, connections]).toEqual([false, 0]);
  inside.close();
});

test.each(["127.0.0.1", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "①②⑦.0.0.1"])(
  "the host %s gets no connection, although it needs no look-up",
  async (host) => {
    const resolve = vi.fn<Resolve>();
    expect(await failureOf(send({ url: `https://${host}:${port()}/`, resolve }))).toBe(NOT_PUBLIC);
    expect(resolve).not.toHaveBeenCalled();
  },
);

test("http is refused unless private addresses are allowed", async () => {
  expect(await failureOf(send({ url: "http://hooks.example/" }))).toBe(
    "the URL is not https, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set",
  );
});

test("a name is looked up once, and the connection goes to the address that was checked, so a later answer has no effect", async () => {
  const answers = [["127.0.0.1"], ["169.254.169.254"]];
  const resolve = vi.fn<Resolve>((name, done) => resolvesTo(...(answers.shift() ?? []))(name, done));
  const url = `http://hooks.example:${port()}/path?query=1`;
  expect(await send({ url, resolve, allowPrivate: true })).toEqual({ status: 204, retryAfterMs: undefined });
  expect(resolve).toHaveBeenCalledTimes(1);
  expect(receiver.received).toMatchObject([{ path: "/path?query=1", headers: { host: `hooks.example:${port()}` } }]);
});

test("an error message never contains an address of the operator's network", async () => {
  const refused = new URL(receiver.url);
  await receiver.close();
  expect(await failureOf(send({ url: refused.href, allowPrivate: true }))).toBe("the connection was refused");
  const resolve: Resolve = (_, done) => done(Object.assign(new Error("10.0.0.53 says no"), { code: "ENOTFOUND" }), []);
  expect(await failureOf(send({ url: "https://hooks.example/", resolve }))).toBe("the host's name can not be resolved");
  receiver = await startReceiver();
});

test("a look-up that takes too long or is aborted ends the attempt", async () => {
  const resolve: Resolve = () => {};
  const url = "https://hooks.example/";
  expect(await failureOf(send({ url, resolve, timeoutMs: 50 }))).toBe("no whole answer within 0.05 seconds");
  const cut = new AbortController();
  const call = send({ url, resolve, signal: cut.signal });
  cut.abort();
  await expect(call).rejects.toThrow("aborted");
});

test.each([
  ["120", 120_000],
  ["0", 0],
  ["999999999", 86_400_000],
  ["Fri, 20 Nov 2026 16:00:00 GMT", undefined],
  ["-1", undefined],
])("Retry-After: %s is read as %s", async (header, retryAfterMs) => {
  receiver.answer = (response) => void response.writeHead(503, { "retry-after": header }).end();
  expect(await send({ allowPrivate: true })).toEqual({ status: 503, retryAfterMs });
});
