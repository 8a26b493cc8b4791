import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createPoster, type Post, type PosterOptions, PostFailed, type Resolve } from "../src/deliveries/post.ts";
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

/** Posts with a new poster. */
async function send({ allowPrivate = false, resolve, ...post }: Partial<Post & PosterOptions>) {
  const poster = createPoster({ allowPrivate, ...(resolve && { resolve }) });
  return poster.post(postOf(post)).finally(() => poster.close());
}

function postOf(post: Partial<Post>): Post {
  return {
    url: receiver.url,
    headers: {},
    body: "{}",
    timeoutMs: 2_000,
    signal: new AbortController().signal,
    ...post,
  };
}

const fails =
  (code: string | undefined): Resolve =>
  (_, done) =>
    done(Object.assign(new Error("10.0.0.53 says no"), { code }), []);

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
  expect(await failureOf(send({ url: "http://hooks.example/", resolve: fails("ENOTFOUND"), allowPrivate: true }))).toBe(
    "the host's name can not be resolved",
  );
  receiver = await startReceiver();
});

test.each(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", undefined])(
  "a name that fails with %s gets the same error as one of a private network, so that nobody can list the names of that network",
  async (code) => {
    const failures = [fails(code), resolvesTo("10.0.0.5"), resolvesTo()].map((resolve) =>
      failureOf(send({ url: "https://db.internal/", resolve })),
    );
    expect(await Promise.all(failures)).toEqual([NOT_PUBLIC, NOT_PUBLIC, NOT_PUBLIC]);
  },
);

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

describe("the connection to a receiver", () => {
  const open = (resolve = vi.fn<Resolve>((name, done) => resolvesTo("127.0.0.1")(name, done))) => {
    const { post, close } = createPoster({ allowPrivate: true, resolve });
    onTestFinished(close);
    return { resolve, post: (options: Partial<Post> = {}) => post(postOf({ url: at("hooks.example"), ...options })) };
  };
  const at = (host: string) => `http://${host}:${port()}/`;

  test("is kept after an answer and reused, but only for the same host and port", async () => {
    const { post, resolve } = open();
    for (let count = 0; count < 3; count++) expect(await post()).toMatchObject({ status: 204 });
    expect([receiver.connections(), resolve.mock.calls.length]).toEqual([1, 1]);
    await post({ url: at("other.example") });
    expect([receiver.connections(), resolve.mock.calls.length]).toEqual([2, 2]);
  });

  test("goes to an address that was checked when it was opened: each new one is checked again, and none goes to a refused address", async () => {
    const { post, resolve } = open();
    await post();
    resolve.mockImplementation((name, done) => resolvesTo()(name, done));
    await post();
    expect(receiver.connections()).toBe(1);
    receiver.closeIdle();
    expect(await failureOf(post())).toBe(NOT_PUBLIC);
    expect([receiver.connections(), receiver.received.length]).toEqual([1, 2]);
  });

  test("is never shared with a poster that has other rules", async () => {
    await open().post();
    expect(
      await failureOf(send({ url: at("hooks.example").replace("http:", "https:"), resolve: resolvesTo("127.0.0.1") })),
    ).toBe(NOT_PUBLIC);
    await open().post();
    expect(receiver.connections()).toBe(2);
  });

  test("may be closed by the receiver while it is idle, and the next attempt still succeeds", async () => {
    const { post } = open();
    await post();
    receiver.answer = (response) => {
      receiver.answer = (second) => void second.writeHead(200).end();
      response.destroy();
    };
    expect(await post()).toMatchObject({ status: 200 });
    expect([receiver.connections(), receiver.received.length]).toEqual([2, 3]);
  });

  test("fails the attempt if it is new and breaks, and the attempt isn't repeated immediately", async () => {
    receiver.answer = (response) => void response.destroy();
    expect(await failureOf(open().post())).toBe("the connection failed (ECONNRESET)");
    expect(receiver.received).toHaveLength(1);
  });

  test("isn't ended by the deadline of an earlier attempt", async () => {
    const { post } = open();
    await post({ timeoutMs: 60 });
    receiver.answer = (response) => void setTimeout(() => response.writeHead(200).end(), 120);
    expect(await post()).toMatchObject({ status: 200 });
    expect(receiver.connections()).toBe(1);
  });

  test("is closed if an attempt is aborted, or if the answer is too long to read", async () => {
    const { post } = open();
    receiver.answer = () => {};
    await failureOf(post({ timeoutMs: 50 }));
    receiver.answer = (response) => void response.writeHead(200).end("x".repeat(1_000_000));
    await post();
    receiver.answer = (response) => void response.writeHead(200).end();
    await post();
    expect(receiver.connections()).toBe(3);
  });
});
