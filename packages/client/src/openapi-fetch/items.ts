import { isItemStream } from "../values.ts";

declare const ITEM: unique symbol;

/** A stream of bytes, with the type of the items in it. */
export type ItemStream<Item> = ReadableStream<Uint8Array> & { readonly [ITEM]?: Item };

/** A successful result with a stream of items. */
export interface Streamed<Item> {
  readonly data: ItemStream<Item>;
  readonly response: Response;
}

/** One event of `text/event-stream`. */
export interface ServerSentEvent {
  /** The name of the event; "message" if the server sends none. */
  readonly event: string;
  readonly data: string;
  /** The last id that arrived; "" if there was none yet. */
  readonly id: string;
}

/**
 * Yields items in the order in which they arrive. Leaving the loop early closes the connection, and so does the end of an
 * `await using`.
 */
export type Items<Item> = AsyncIterableIterator<Item> & AsyncDisposal;

// Compilers without lib "esnext.disposable" don't know the name of this method.
type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [Name in Key]: () => Promise<void> }
  : unknown;

/**
 * Reads the items of JSON Lines (also called NDJSON), of a JSON text sequence (RFC 7464), or of server-sent events with JSON data,
 * which end at `[DONE]` if the server sends that. Throws a TypeError for any other content type. The iteration rejects with a
 * SyntaxError if an item isn't JSON.
 */
export function items<Item>({ data, response }: Streamed<Item>): Items<Item> {
  const type = mediaTypeOf(response);
  if (type === "text/event-stream") return iterate(data, (source) => jsonOf<Item>(dataOf(eventsOf(source))));
  if (type === "application/json-seq") return iterate(data, (source) => jsonOf<Item>(partsOf(source, "\x1e", "\x1e")));
  if (isItemStream(type)) return iterate(data, (source) => jsonOf<Item>(partsOf(source, /\r?\n/)));
  throw new TypeError(
    `items() reads JSON Lines and server-sent events, got ${type || "an answer without content type"}.`,
  );
}

/** Reads server-sent events with their names and ids. Throws a TypeError for any other content type. */
export function events({ data, response }: Streamed<unknown>): Items<ServerSentEvent> {
  const type = mediaTypeOf(response);
  if (type === "text/event-stream") return iterate(data, eventsOf);
  throw new TypeError(`events() reads server-sent events, got ${type || "an answer without content type"}.`);
}

function mediaTypeOf({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1).join().trim().toLowerCase();
}

async function* jsonOf<Item>(texts: AsyncIterable<string>): AsyncGenerator<Item, undefined> {
  let count = 0;
  for await (const text of texts) {
    if (!text.trim()) continue;
    count++;
    if (text === "[DONE]") return;
    let item: Item;
    try {
      item = JSON.parse(text);
    } catch (cause) {
      // The message does not repeat the text, because it may contain a secret.
      throw new SyntaxError(`Item ${count} of the stream isn't JSON.`, { cause });
    }
    yield item;
  }
  return;
}

async function* dataOf(events: AsyncIterable<ServerSentEvent>): AsyncGenerator<string> {
  for await (const { data } of events) yield data;
}

/** Parses events by the algorithm of the HTML standard, section "Interpreting an event stream". */
async function* eventsOf(source: Source): AsyncGenerator<ServerSentEvent, undefined> {
  let event = "";
  let data: string[] = [];
  let id = "";
  for await (const line of partsOf(source, /\r\n|\n|\r/)) {
    if (line === "") {
      if (data.length > 0) yield { event: event || "message", data: data.join("\n"), id };
      event = "";
      data = [];
      continue;
    }
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "event") event = value;
    if (field === "data") data.push(value);
    if (field === "id" && !value.includes("\0")) id = value;
  }
  return;
}

/** Yields the text between separators, and the text after the last one. */
async function* partsOf(source: Source, separator: RegExp | string, end = "\n"): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // The pieces of a text whose separator has not arrived yet. Searching them again for each chunk would take quadratic time.
  let pieces: string[] = [];
  let held = "";
  let isEnded = false;
  try {
    while (!isEnded) {
      const { done, value } = await source.reader.read();
      if (source.isLeft) return;
      isEnded = done;
      let text = held + (done ? decoder.decode() : decoder.decode(value, { stream: true }));
      if (done && (text || pieces.length > 0)) text += end;
      // After a \r at the end of a chunk, a \n may still arrive.
      held = text.endsWith("\r") ? "\r" : "";
      const [first = "", ...others] = text.slice(0, text.length - held.length).split(separator);
      if (first) pieces.push(first);
      for (const other of others) {
        yield pieces.join("");
        pieces = other ? [other] : [];
      }
    }
  } finally {
    // The caller stopped early, or reading failed. Either way, nobody needs the rest.
    if (!isEnded) await source.reader.cancel().catch(() => {});
  }
}

interface Source {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  isLeft: boolean;
}

/** Reads a stream until it ends or the caller leaves. The caller may leave while the next item is still awaited. */
function iterate<Item>(
  stream: ReadableStream<Uint8Array>,
  read: (source: Source) => AsyncGenerator<Item, undefined>,
): Items<Item> {
  const source: Source = { reader: stream.getReader(), isLeft: false };
  const generator = read(source);
  const leave = async () => {
    source.isLeft = true;
    await source.reader.cancel().catch(() => {});
    await generator.return(undefined);
  };
  const iterator: AsyncIterableIterator<Item> = {
    next: () => generator.next(),
    return: async () => {
      await leave();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  const key = (Symbol as { readonly asyncDispose?: symbol }).asyncDispose ?? Symbol.for("Symbol.asyncDispose");
  return Object.assign(iterator, { [key]: leave }) as AsyncIterableIterator<Item> as Items<Item>;
}
