declare const ITEM: unique symbol;

/** The bytes of a stream of items, with the item's type. */
export type ItemStream<Item> = ReadableStream<Uint8Array> & { readonly [ITEM]?: Item };

/** A successful result with a stream of items. */
export interface Streamed<Item> {
  readonly data: ItemStream<Item>;
  readonly response: Response;
}

/** One event of `text/event-stream`. */
export interface ServerSentEvent {
  /** Its name, "message" where the server gives none. */
  readonly event: string;
  readonly data: string;
  /** The last id that came, "" before the first. */
  readonly id: string;
}

/**
 * Items one by one, in the order in which they arrive. Leaving the loop early closes the connection, as does the end of
 * an `await using`.
 */
export type Items<Item> = AsyncIterableIterator<Item> & AsyncDisposal;

// The name of the method is not known to compilers without lib "esnext.disposable".
type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [Name in Key]: () => Promise<void> }
  : unknown;

/**
 * The items of JSON Lines (also called NDJSON), of a JSON text sequence (RFC 7464), and the JSON data of server-sent events,
 * which end with `[DONE]` where a server sends that. A TypeError for any other content type, a SyntaxError for an item that
 * isn't JSON.
 */
export function items<Item>({ data, response }: Streamed<Item>): Items<Item> {
  const type = mediaTypeOf(response);
  if (type === "text/event-stream") return iterate(data, (source) => jsonOf<Item>(dataOf(eventsOf(source))));
  if (type === "application/json-seq") return iterate(data, (source) => jsonOf<Item>(partsOf(source, "\x1e", "\x1e")));
  if (/^application\/(?:x-)?(?:jsonl|ndjson|json-lines)$/.test(type)) {
    return iterate(data, (source) => jsonOf<Item>(partsOf(source, /\r?\n/)));
  }
  throw new TypeError(
    `items() reads JSON Lines and server-sent events, got ${type || "an answer without content type"}.`,
  );
}

/** Server-sent events with their names and ids; a TypeError for any other content type. */
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
      // The text is not repeated, for it may hold a secret.
      throw new SyntaxError(`Item ${count} of the stream isn't JSON.`, { cause });
    }
    yield item;
  }
  return;
}

async function* dataOf(events: AsyncIterable<ServerSentEvent>): AsyncGenerator<string> {
  for await (const { data } of events) yield data;
}

/** By the algorithm of the HTML standard, section "Interpreting an event stream". */
async function* eventsOf(source: Source): AsyncGenerator<ServerSentEvent, undefined> {
  let event = "";
  let data: string[] = [];
  let id = "";
  // A line may end with \r, whose \n is still on its way.
  for await (const line of partsOf(source, /\r\n|\n|\r(?!$)/)) {
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

/** The text between separators; what comes after the last one is a part, too. */
async function* partsOf(source: Source, separator: RegExp | string, end = "\n"): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let isEnded = false;
  try {
    while (!isEnded) {
      const { done, value } = await source.reader.read();
      if (source.isLeft) return;
      isEnded = done;
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (done && rest) rest += end;
      const parts = rest.split(separator);
      rest = parts.pop() ?? "";
      yield* parts;
    }
  } finally {
    // Whoever reads no further, or could not, has no use for what is still to come.
    if (!isEnded) await source.reader.cancel().catch(() => {});
  }
}

interface Source {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  isLeft: boolean;
}

/** Reads a stream to its end, or until the caller leaves, even where the next item is still awaited. */
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
