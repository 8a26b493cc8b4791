import { setTimeout as delay } from "node:timers/promises";
import { problemSchema } from "@share-links/validation";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { type Listening, listen } from "../src/http/listen.ts";
import { answersOf, connectTo, exchange, problemOf, type RawAnswer } from "./raw-http.ts";
import { openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

let app: TestApp;
let server: Listening;
beforeAll(async () => {
  app = await openTestApp();
  server = await listen(app.app, {
    host: "127.0.0.1",
    port: 0,
    headersTimeoutMs: 300,
    requestTimeoutMs: 600,
    idleTimeoutMs: 900,
  });
});
afterAll(async () => {
  await server.stop({ delayMs: 0, drainMs: 0 });
  await app.close();
});

const send = (...lines: string[]) => exchange(server.url, `${lines.join("\r\n")}\r\n\r\n`);
const BODY = JSON.stringify({ personaId: PERSONA_ID });
const post = (...headers: string[]) => [
  "POST /v1/share-links HTTP/1.1",
  "Host: x",
  `Authorization: Bearer ${app.apiKey}`,
  "Content-Type: application/json",
  "Connection: close",
  ...headers,
];
const links = async () => (await app.client.shareLinks.list()).meta.total;

/** Expects exactly one answer: a problem, as the specification has it. */
function expectProblem(answers: RawAnswer[], status: number, code: string): void {
  expect(answers.map((answer) => answer.status)).toEqual([status]);
  const [answer] = answers;
  expect(problemSchema.issues(problemOf(answer))).toEqual([]);
  expect(problemOf(answer).code).toBe(code);
  expect(answer?.headers.get("content-type")).toBe("application/json");
  expect(answer?.headers.get("x-request-id")).toBe(problemOf(answer).requestId);
  expect(answer?.headers.get("x-content-type-options")).toBe("nosniff");
}

describe("a malformed HTTP request is answered with 400 and a problem, and the connection ends", () => {
  test.each([
    ["a request line of one word", "GET\r\n\r\n"],
    ["no HTTP version", "GET /livez\r\n\r\n"],
    ["another protocol", "SSH-2.0-OpenSSH_9.9\r\n\r\n"],
    ["TLS on the plain port", Buffer.from("16030100a5010000a10303", "hex")],
    ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["an unknown method", "BREW /livez HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["a method in lower case", "get /livez HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["an unknown HTTP version", "GET /livez HTTP/3.7\r\nHost: x\r\n\r\n"],
    ["a space before a header's colon", "GET /livez HTTP/1.1\r\nHost : x\r\n\r\n"],
    ["a header without a name", "GET /livez HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n"],
    ["a NUL in a header", "GET /livez HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n"],
    ["a bare CR in a header", "GET /livez HTTP/1.1\r\nHost: x\r\nX-A: a\rX-B: b\r\n\r\n"],
    ["a NUL in the path", "GET /livez\0 HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["a space in the path", "GET /livez /x HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["no Host", "GET /livez HTTP/1.1\r\n\r\n"],
    ["two Hosts", "GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"],
    ["a Host with a path", "GET /livez HTTP/1.1\r\nHost: a/v1\r\nConnection: close\r\n\r\n"],
    ["a Host with userinfo", "GET /livez HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n"],
    ["a path that does not begin with a slash", "GET livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    ["a backslash in the path", "GET /v1\\share-links HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ])("%s", async (_name, bytes) => {
    expectProblem(await exchange(server.url, bytes), 400, "malformed_request");
  });
});

describe("a body whose length is ambiguous is refused, and nothing after it counts as a request", () => {
  const SMUGGLED = "DELETE /v1/share-links/x HTTP/1.1\r\nHost: x\r\n\r\n";
  test.each([
    ["Content-Length and Transfer-Encoding", ["Content-Length: 4", "Transfer-Encoding: chunked"]],
    ["Transfer-Encoding and Content-Length", ["Transfer-Encoding: chunked", "Content-Length: 4"]],
    ["two Content-Lengths", ["Content-Length: 4", "Content-Length: 5"]],
    ["a list of Content-Lengths", ["Content-Length: 4, 4"]],
    ["a signed Content-Length", ["Content-Length: +4"]],
    ["a negative Content-Length", ["Content-Length: -1"]],
    ["a hexadecimal Content-Length", ["Content-Length: 0x4"]],
    ["a Content-Length beyond 64 bits", ["Content-Length: 99999999999999999999999"]],
    ["Transfer-Encoding that does not end in chunked", ["Transfer-Encoding: chunked, identity"]],
    ["Transfer-Encoding with an unknown coding", ["Transfer-Encoding: xchunked"]],
    ["Transfer-Encoding behind a tab", ["Transfer-Encoding:\tchunked", "Transfer-Encoding: identity"]],
    ["a folded Transfer-Encoding", ["Transfer-Encoding:", " chunked"]],
  ])("%s", async (_name, headers) => {
    const before = await links();
    const answers = await exchange(server.url, `${post(...headers).join("\r\n")}\r\n\r\n0\r\n\r\n${SMUGGLED}`);
    expectProblem(answers, 400, "malformed_request");
    expect(await links()).toBe(before);
  });

  test.each([
    ["a size that isn't a number", "zz\r\n"],
    ["a size beyond 64 bits", "fffffffffffffffff\r\n"],
    ["a chunk longer than its size", "1\r\n{}\r\n0\r\n\r\n"],
    ["a bare LF behind the size", "2\n{}\r\n0\r\n\r\n"],
  ])("chunks with %s", async (_name, chunks) => {
    const answers = await exchange(server.url, `${post("Transfer-Encoding: chunked").join("\r\n")}\r\n\r\n${chunks}`);
    expectProblem(answers, 400, "malformed_request");
  });

  test("the body of a GET isn't read as the next request", async () => {
    const answers = await send(
      "GET /livez HTTP/1.1",
      "Host: x",
      `Content-Length: ${SMUGGLED.length + 4}`,
      "Connection: close",
      "",
      SMUGGLED,
    );
    expect(answers.map(({ status }) => status)).toEqual([200]);
  });
});

describe("only the exact path reaches an operation", () => {
  test.each([
    ["/livez/", 404],
    ["/livez;x=1", 404],
    ["/LIVEZ", 404],
    ["/livez%00", 404],
    ["http://elsewhere.example/livez", 200],
    ["/livez?%", 400],
    ["/livez?__proto__=1", 400],
    ["/livez?constructor[prototype]=1", 400],
    // A second question mark belongs to the name of the parameter.
    ["/livez??", 400],
  ])("%s is answered with %i", async (path, status) => {
    const [answer, ...more] = await send(`GET ${path} HTTP/1.1`, "Host: x", "Connection: close");
    expect([answer?.status, more], answer?.body).toEqual([status, []]);
  });

  const NOT_NORMAL = [
    "PREFIX/../PATH",
    "PREFIX/%2e%2E/PATH",
    "PREFIX/.%2e/PATH",
    "PREFIX/x/../../PATH",
    "PREFIX%2f..%2fPATH",
    "PREFIX/..%2fPATH",
    "PREFIX/..\\PATH",
    "PREFIX%5c..%5cPATH",
    "/./PATH",
    "/%2e/PATH",
    "//PATH",
    "/PATH//",
    "/PATH/.",
    "/PATH/x/..",
    "/PATH#/public/",
    "http://elsewhere.example/public/../PATH",
    "HTTP://elsewhere.example/public/%2e%2e/PATH",
    "http://elsewhere.example//PATH",
  ];
  const PATHS = [...new Set(Object.values(operations).map(({ path }) => path.slice(1).replace("{id}", PERSONA_ID)))];
  test.each(PATHS)(
    "/%s in any other form than the normal one is refused with 400 before it reaches the router",
    async (path) => {
      const escaped = `/%${path.charCodeAt(0).toString(16)}${path.slice(1)}`;
      for (const form of [
        ...NOT_NORMAL.map((each) => each.replace("PREFIX", "/public").replace("PATH", path)),
        escaped,
      ])
        for (const method of ["GET", "OPTIONS"]) {
          const answers = await send(`${method} ${form} HTTP/1.1`, "Host: x", `Authorization: Bearer ${app.apiKey}`);
          expectProblem(answers, 400, "malformed_request");
          expect(app.logged.at(-1), form).not.toHaveProperty("operationId", expect.anything());
        }
    },
  );

  test("no header can change the request's path, method or host", async () => {
    const [answer] = await send(
      "GET /livez HTTP/1.1",
      "Host: x",
      "Connection: close",
      "X-Original-URL: /v1/share-links",
      "X-Rewrite-URL: /v1/share-links",
      "X-HTTP-Method-Override: DELETE",
      "X-Forwarded-Host: evil.example",
      "Forwarded: host=evil.example",
    );
    expect([answer?.status, answer?.body]).toEqual([200, '{"status":"alive"}']);
  });
});

test("if Authorization or Content-Type is repeated, the first one isn't used", async () => {
  const key = `Authorization: Bearer ${app.apiKey}`;
  const [twice] = await send("GET /v1/share-links HTTP/1.1", "Host: x", "Connection: close", key, key);
  expect(twice?.status).toBe(401);
  const answers = await send(...post("Content-Type: text/plain", `Content-Length: ${BODY.length}`, "", BODY));
  expectProblem(answers, 415, "unsupported_media_type");
});

test("headers larger than 16 KiB are refused with 431, whether one or many", async () => {
  const large = ["GET /livez HTTP/1.1", "Host: x", `X-A: ${"a".repeat(17_000)}`];
  const many = [
    "GET /livez HTTP/1.1",
    "Host: x",
    ...Array.from({ length: 1500 }, (_, index) => `X-${index}: aaaaaaaa`),
  ];
  const path = [`GET /${"a".repeat(17_000)} HTTP/1.1`, "Host: x"];
  for (const lines of [large, many, path]) expectProblem(await send(...lines), 431, "headers_too_large");
});

test("an Expect other than 100-continue is refused with 417, and 100-continue works", async () => {
  expectProblem(await send(...post("Expect: a-miracle", "Content-Length: 2", "", "{}")), 417, "expectation_failed");
  const [answer] = await send(...post("Expect: 100-continue", `Content-Length: ${BODY.length}`, "", BODY));
  expect(answer?.status).toBe(201);
});

test("a body may have 64 KiB on the wire and not one byte more, whatever its headers say", async () => {
  const most = BODY.padEnd(65_536);
  const chunked = (text: string) =>
    Array.from({ length: Math.ceil(text.length / 5000) }, (_, index) => text.slice(index * 5000, (index + 1) * 5000))
      .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
      .join("");
  const sized = (text: string) =>
    exchange(server.url, `${post(`Content-Length: ${text.length}`).join("\r\n")}\r\n\r\n${text}`);
  const streamed = (text: string) =>
    exchange(server.url, `${post("Transfer-Encoding: chunked").join("\r\n")}\r\n\r\n${chunked(text)}0\r\n\r\n`);
  for (const transfer of [sized, streamed]) {
    expect((await transfer(most)).map(({ status }) => status)).toEqual([201]);
    expectProblem(await transfer(`${most} `), 413, "body_too_large");
  }
  // The server refuses before any of the body arrives.
  expectProblem(await send(...post("Content-Length: 9000000000")), 413, "body_too_large");
});

test("a compressed body is refused with 415 before any of it is decompressed", async () => {
  for (const coding of ["gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip", "x"]) {
    const answers = await send(...post(`Content-Encoding: ${coding}`, "Content-Length: 4", "", "\x1f\x8b\x08\x00"));
    expectProblem(answers, 415, "unsupported_media_type");
  }
});

test("Content-Encoding: Identity in any case is no compression, and of two charsets both must be UTF-8", async () => {
  const statusOf = async (...headers: string[]) =>
    (await send(...post(...headers, `Content-Length: ${BODY.length}`, "", BODY)))[0]?.status;
  expect(await statusOf("Content-Encoding: Identity")).toBe(201);
  const [, ...others] = post().filter((line) => !line.startsWith("Content-Type"));
  const charsets = "Content-Type: application/json; charset=utf-8; charset=latin1";
  const [answer] = await send(post()[0] as string, ...others, charsets, `Content-Length: ${BODY.length}`, "", BODY);
  expect(answer?.status).toBe(415);
});

test("the host of a whole URL counts, and not the header Host", async () => {
  const ask = async (host: string, header: string) =>
    (await send(`GET http://${host}/console HTTP/1.1`, `Host: ${header}`, "Connection: close"))[0]?.status;
  const console = new URL(app.context.consoleUrl).host;
  expect([await ask(console, "x"), await ask("x", console)]).toEqual([200, 404]);
});

test("nested JSON and the names of prototypes are refused with 400 and change nothing", async () => {
  const bodies = [
    `${'{"a":'.repeat(9000)}1${"}".repeat(9000)}`,
    `${"[".repeat(32_000)}${"]".repeat(32_000)}`,
    `{"personaId":"${PERSONA_ID}","__proto__":{"isAdmin":true}}`,
    `{"personaId":"${PERSONA_ID}","constructor":{"prototype":{"isAdmin":true}}}`,
    `{"__proto__":{"personaId":"${PERSONA_ID}"}}`,
  ];
  for (const body of bodies) {
    const [answer] = await send(...post(`Content-Length: ${body.length}`, "", body));
    expect([answer?.status, problemOf(answer).code], body.slice(0, 60)).toEqual([400, "invalid_request"]);
  }
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

describe("a caller that is too slow is disconnected", () => {
  test("if it connects and sends nothing", async () => {
    const connection = await connectTo(server.url);
    expectProblemText(await connection.ended());
  });

  test("if it sends its headers a byte at a time", async () => {
    const connection = await connectTo(server.url);
    const drip = setInterval(() => connection.socket.write("a"), 20);
    connection.socket.write("GET /livez HTTP/1.1\r\nHost: x\r\nX-A: ");
    expectProblemText(await connection.ended());
    clearInterval(drip);
  });

  test("if it sends its body a byte at a time", async () => {
    const connection = await connectTo(server.url);
    const drip = setInterval(() => connection.socket.write(" "), 20);
    connection.socket.write(`${post("Content-Length: 60000").join("\r\n")}\r\n\r\n`);
    expectProblemText(await connection.ended());
    clearInterval(drip);
  });

  test("if it asks for much and reads nothing", async () => {
    const connection = await connectTo(server.url);
    connection.socket.pause();
    const asked = 400;
    connection.socket.write("GET /docs HTTP/1.1\r\nHost: x\r\n\r\n".repeat(asked));
    await expect.poll(() => server.connections(), { timeout: 5000 }).toBe(0);
    connection.socket.resume();
    // Data that the client had not read when the connection was cut may be lost.
    expect((await connection.ended()).split("HTTP/1.1 200 OK").length - 1).toBeLessThan(asked);
  });

  function expectProblemText(text: string): void {
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(text).toContain('"code":"request_timeout"');
  }
});

test("a caller that still sends a body after its answer is disconnected", async () => {
  const connection = await connectTo(server.url);
  connection.socket.write("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n");
  const started = performance.now();
  const drip = setInterval(() => connection.socket.write(" ".repeat(1000)), 20);
  const text = await connection.ended();
  clearInterval(drip);
  expect(text).toMatch(/^HTTP\/1\.1 404 /);
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  // The server's own time limit for a request would end it, too, but with a second answer.
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  ["with its head", true, 0, 400],
  ["after its head", true, 20, 400],
  ["after its answer", false, 200, 401],
])("a connection outlives a refused request whose body arrives %s", async (_when, hasKey, pauseMs, status) => {
  const connection = await connectTo(server.url);
  const head = post("Content-Length: 2").filter(
    (line) => line !== "Connection: close" && (hasKey || !line.startsWith("Authorization")),
  );
  const text = `${head.join("\r\n")}\r\n\r\n`;
  connection.socket.write(pauseMs > 0 ? text : `${text}{}`);
  await delay(pauseMs);
  if (pauseMs > 0) connection.socket.write("{}");
  // Longer than the server reads on if a body doesn't end.
  await delay(700);
  connection.socket.write("GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(answersOf(await connection.ended()).map((answer) => answer.status)).toEqual([status, 200]);
});

test("HEAD gets the same answer as GET, without the body", async () => {
  const [got] = await send("GET /livez HTTP/1.1", "Host: x", "Connection: close");
  const connection = await connectTo(server.url);
  connection.socket.write("HEAD /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const [head = "", body] = (await connection.ended()).split("\r\n\r\n");
  expect(body).toBe("");
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).toContain(`Content-Length: ${got?.body.length}`);
});

test("a caller that has sent everything and closes its side still gets its answer", async () => {
  const connection = await connectTo(server.url);
  connection.socket.end(`${post(`Content-Length: ${BODY.length}`).join("\r\n")}\r\n\r\n${BODY}`);
  expect(await connection.ended()).toMatch(/^HTTP\/1\.1 201 /);
});

test("requests that arrive in one piece are answered one by one, in order", async () => {
  const get = (path: string, ...headers: string[]) =>
    [`GET ${path} HTTP/1.1`, "Host: x", ...headers, "", ""].join("\r\n");
  const answers = await exchange(server.url, get("/livez") + get("/nowhere") + get("/readyz", "Connection: close"));
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
});

test.each([
  ["in one piece with its headers", []],
  ["after its head", [0]],
  ["in pieces, cut inside a character", [0, 20, 29]],
])("a body that arrives %s is read completely, and so is the next request on the connection", async (_, cuts) => {
  const redeem = (token: string, ...headers: string[]) => {
    const body = Buffer.from(JSON.stringify({ token, nonce: "Ὑπατία" }));
    const head = ["POST /public/v1/redemptions HTTP/1.1", "Host: x", "Content-Type: application/json", ...headers];
    return [Buffer.from(`${head.join("\r\n")}\r\nContent-Length: ${body.length}\r\n\r\n`), body] as const;
  };
  const { token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const connection = await connectTo(server.url);
  for (const headers of [[], [], ["Connection: close"]]) {
    const [head, body] = redeem(token, ...headers);
    const places = [0, ...cuts.map((cut) => head.length + cut), head.length + body.length];
    for (const [at, start] of places.slice(0, -1).entries()) {
      connection.socket.write(Buffer.concat([head, body]).subarray(start, places[at + 1]));
      await delay(30);
    }
  }
  expect(answersOf(await connection.ended()).map(({ status }) => status)).toEqual([201, 201, 201]);
});

test("HTTP/1.0 without a Host is answered, because health checks use it", async () => {
  expect((await send("GET /livez HTTP/1.0"))[0]?.status).toBe(200);
});

test("TRACE and CONNECT have no effect", async () => {
  expect((await send("TRACE /livez HTTP/1.1", "Host: x", "Connection: close"))[0]?.status).toBe(405);
  const connection = await connectTo(server.url);
  connection.socket.write("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n");
  expectProblem(answersOf(await connection.ended()), 400, "malformed_request");
});

test("a connection error before any request is logged with its cause and the request id of the answer", async () => {
  const [answer] = await send("BREW /livez HTTP/1.1", "Host: x");
  expect(app.logged).toContainEqual(
    expect.objectContaining({
      requestId: problemOf(answer).requestId,
      status: 400,
      code: "malformed_request",
      reason: "HPE_INVALID_METHOD",
    }),
  );
});
