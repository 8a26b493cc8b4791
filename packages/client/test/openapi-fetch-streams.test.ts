import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, events, items } from "../src/openapi-fetch.ts";
import { json, serve } from "./foreign/serve.ts";
import type { paths } from "./foreign/src/generated/openapi.ts";
import { operations } from "./foreign/src/generated/operations.ts";

const READ = { throwOnError: true } as const;

function petsOf(baseUrl: string) {
  return createClient<paths>({ baseUrl, operations, maxRetries: 0 });
}

/** Answers with these chunks one after the other, and leaves the connection open unless it `ends`. */
function chunks(type: string, texts: readonly (string | Uint8Array)[], ends = true) {
  return async (response: ServerResponse) => {
    response.writeHead(200, { "content-type": type });
    for (const text of texts) {
      response.write(text);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (ends) response.end();
  };
}

/** A stream of these chunks, without a server. */
function streamOf(texts: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

async function listOf<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of source) list.push(item);
  return list;
}

describe("items", () => {
  test.each([
    ["application/jsonl", ['{"text":"a"}\n{"te', 'xt":"b"}\r\n\n{"text":"c"}']],
    ["application/x-ndjson; charset=utf-8", ['{"text":"a"}\n', '{"text":"b"}\n{"text":"c"}\n']],
    ["application/json-seq", ['\x1e{"text":\n"a"}\n\x1e{"text":"b"}\n', '\x1e{"text":"c"}\n']],
    [
      "text/event-stream",
      ['data: {"text":"a"}\n\ndata: {"text":\r\n', 'data: "b"}\r\n\r\n', 'data: {"text":"c"}\n\ndata: [DONE]\n\n'],
    ],
  ])("of %s are parsed one by one, wherever the chunks end", async (type, texts) => {
    const api = await serve(chunks(type, texts));
    expect(await listOf(items(await petsOf(api.baseUrl).GET("/log", READ)))).toEqual([
      { text: "a" },
      { text: "b" },
      { text: "c" },
    ]);
  });

  test.each([
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/x-json-lines",
    "application/ndjson",
    "application/x-ndjson",
    "Application/JSON-Lines ; charset=utf-8",
  ])("of %s are a stream without parseAs", async (type) => {
    const api = await serve(chunks(type, ['{"text":"a"}\n']));
    const result = await petsOf(api.baseUrl).GET("/log", READ);
    expect(result.data).toBeInstanceOf(ReadableStream);
    expect(await listOf(items(result))).toEqual([{ text: "a" }]);
  });

  test.each([
    ["application/jsonl", '{"text":"a"}\r\n\r\n{"text":"b"}\r', [{ text: "a" }, { text: "b" }]],
    ["application/json-seq", '\x1e{"text":\r\n"a"}\r\n\x1e{"text":"b"}\r', [{ text: "a" }, { text: "b" }]],
    ["text/event-stream", 'data: {"text":\r\ndata: "a"}\r\n\r\ndata: {"text":"b"}\r\r', [{ text: "a" }, { text: "b" }]],
    ["text/event-stream", 'data: {"text":"a"}\r\n\r\ndata: {"text":"lost"}\r\n', [{ text: "a" }]],
  ])("of %s are the same if each character is a chunk: %j", async (type, text, expected) => {
    for (const texts of [[text], [...text], [...text].flatMap((each) => [each, ""])]) {
      const result = { data: streamOf(texts), response: new Response(null, { headers: { "content-type": type } }) };
      expect(await listOf(items(result))).toEqual(expected);
    }
  });

  test.each([
    ["application/jsonl", "", "\n"],
    ["application/json-seq", "\x1e", "\n"],
    ["text/event-stream", "data: ", "\n\n"],
  ])("of %s take linear time: each character of a long item is searched once", async (type, before, after) => {
    const chunk = "a".repeat(1_024);
    const texts = [`${before}"`, ...Array<string>(256).fill(chunk), `"${after}`];
    const result = { data: streamOf(texts), response: new Response(null, { headers: { "content-type": type } }) };
    let searched = 0;
    const split: (...separator: Parameters<string["split"]>) => string[] = String.prototype.split;
    vi.spyOn(String.prototype, "split").mockImplementation(function (this: string, ...separator) {
      searched += this.length;
      return split.apply(this, separator);
    });
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await listOf(items(result))).toEqual([chunk.repeat(256)]);
    vi.restoreAllMocks();
    expect(searched).toBeGreaterThan(256 * 1_024 - 1);
    expect(searched).toBeLessThan(256 * 1_024 + 1_024);
  });

  test("arrive before the answer is complete, and leaving the loop early closes the connection", async () => {
    let closed: Promise<unknown> | undefined;
    const api = await serve((response) => {
      closed = once(response, "close");
      void chunks("application/jsonl", ['{"text":"a"}\n{"text":"b"}\n'], false)(response);
    });
    const result = await petsOf(api.baseUrl).GET("/log", { ...READ, parseAs: "stream" });
    for await (const item of items(result)) {
      expect(item.text).toBe("a");
      break;
    }
    await closed;
  });

  test("close the connection at the end of await using, even if no item was read", async () => {
    for (const count of [0, 1]) {
      let closed: Promise<unknown> | undefined;
      const api = await serve((response) => {
        closed = once(response, "close");
        void chunks("application/jsonl", ['{"text":"a"}\n'], false)(response);
      });
      {
        await using lines = items(await petsOf(api.baseUrl).GET("/log", READ));
        if (count === 1) expect(await lines.next()).toEqual({ done: false, value: { text: "a" } });
      }
      await closed;
    }
  });

  test("can be left while the next item is awaited, and that wait then ends without an item", async () => {
    const api = await serve(chunks("application/jsonl", ['{"text":"a"}\n{"te'], false));
    const lines = items(await petsOf(api.baseUrl).GET("/log", READ));
    await lines.next();
    const next = lines.next();
    await lines.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test("keep a character intact that is split between two chunks", async () => {
    const bytes = new TextEncoder().encode('{"text":"ä€😀"}\n');
    const api = await serve(
      chunks(
        "application/jsonl",
        [...bytes].map((byte) => Uint8Array.of(byte)),
      ),
    );
    expect(await listOf(items(await petsOf(api.baseUrl).GET("/log", READ)))).toEqual([{ text: "ä€😀" }]);
  });

  test("that aren't JSON reject with a SyntaxError that has the item's number but not its text", async () => {
    let closed: Promise<unknown> | undefined;
    const api = await serve((response) => {
      closed = once(response, "close");
      void chunks("application/jsonl", ['{"text":"a"}\nsecret\n'], false)(response);
    });
    const call = listOf(items(await petsOf(api.baseUrl).GET("/log", READ)));
    await expect(call).rejects.toThrow(new SyntaxError("Item 2 of the stream isn't JSON."));
    await closed;
  });

  test("of another content type throw a TypeError that names the type", async () => {
    const api = await serve(json(200, {}));
    const result = await petsOf(api.baseUrl).GET("/log", { ...READ, parseAs: "stream" });
    expect(() => items(result)).toThrow("items() reads JSON Lines and server-sent events, got application/json.");
    expect(() => events(result)).toThrow("events() reads server-sent events, got application/json.");
  });

  test("end immediately if the answer has no body", async () => {
    const fetch = () => new Response(null, { headers: { "content-type": "application/jsonl" } });
    const pets = createClient<paths>({ baseUrl: "http://pets.test", operations, fetch });
    expect(await listOf(items(await pets.GET("/log", READ)))).toEqual([]);
  });
});

describe("server-sent events", () => {
  test("have the names, ids and data that the HTML standard's algorithm reads", async () => {
    const stream = [
      "\ufeff: a comment\nevent: first\nid: 1\ndata: a\ndata:b\n\n",
      "data\r\rid\revent\rdata: : c\r\r",
      "id: 2\r",
      "\ndata: d\r",
      "\ndata: e\r\n\r\n",
      "event: lost\n\nretry: 5\nunknown: 6\ndata: without an end",
    ];
    const api = await serve(chunks("text/event-stream", stream));
    const result = await petsOf(api.baseUrl).POST("/chat", { body: { text: "?" }, ...READ });
    expect(await listOf(events(result))).toEqual([
      { event: "first", id: "1", data: "a\nb" },
      { event: "message", id: "1", data: "" },
      { event: "message", id: "", data: ": c" },
      { event: "message", id: "2", data: "d\ne" },
    ]);
  });
});

test('parseAs: "stream" yields the bytes of any answer as they arrive', async () => {
  const api = await serve(chunks("application/json", ["[", "]"], false));
  const { data } = await petsOf(api.baseUrl).GET("/status", { ...READ, parseAs: "stream" });
  const reader = data.getReader();
  const bytes = [await reader.read(), await reader.read()].map(({ value }) => value ?? new Uint8Array());
  expect(bytes.map((each) => new TextDecoder().decode(each)).join("")).toBe("[]");
  await reader.cancel();
});
