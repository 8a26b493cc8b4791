import { bodyTooLarge, type HttpReply, type HttpRequest } from "@share-links/server/src/embedded/embedded.ts";

/** A request with its whole body. */
export interface WholeRequest extends HttpRequest {
  /** Undefined without a body. */
  readonly bytes: Uint8Array | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The request of a `fetch` call. Relative URLs are below `baseUrl`. */
export async function toWholeRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
  baseUrl: string,
): Promise<WholeRequest> {
  const given = typeof input === "object" && "headers" in input ? input : undefined;
  const { pathname, search, host } = new URL(given ? given.url : String(input), baseUrl);
  const headers = namesAndValues(init?.headers ?? given?.headers);
  const body = init?.body ?? undefined;
  const bytes = body !== undefined ? await toBytes(body, headers) : given?.body ? await bytesOf(given) : undefined;
  return {
    method: (init?.method ?? given?.method ?? "GET").toUpperCase(),
    path: pathname,
    query: search.slice(1),
    headers,
    // A fetch takes the header Host from the URL.
    header: (name) => headers[name] ?? (name === "host" ? host : undefined),
    readBody: readerOf(bytes),
    peerAddress: undefined,
    bytes,
  };
}

/** Reads the body of a request of a port, unless the service refuses it for its length. */
export async function withBody(
  request: HttpRequest,
  headers: Readonly<Record<string, string>>,
  limitBytes: number,
): Promise<WholeRequest> {
  const length = request.header("content-length");
  const hasBody =
    length !== undefined ? Number(length) <= limitBytes : request.header("transfer-encoding") !== undefined;
  if (!hasBody) return { ...request, headers, bytes: undefined };
  try {
    const bytes = await request.readBody(limitBytes);
    return { ...request, headers, bytes, readBody: readerOf(bytes) };
  } catch (error) {
    return { ...request, headers, bytes: undefined, readBody: () => Promise.reject(error) };
  }
}

/** The answer as a `Response` of the test's environment. With `isCut`, reading its body fails after the first half. */
export function toResponse(
  { status, headers, body }: HttpReply,
  { method, isCut }: { method: string; isCut: boolean },
): Response {
  const { Response } = globalThis;
  if (Response === undefined)
    throw new TypeError(
      "This environment has no Response. Jest's jsdom is such a one: see the section on jsdom in the README of @share-links/testing.",
    );
  const init = { status, headers: pairs(headers) };
  // RFC 9110, 9.3.2: HEAD gets the same answer as GET, without the body.
  if (method === "HEAD" || body === undefined) return new Response(null, init);
  return new Response(isCut ? cutBody(body) : (body as string | Uint8Array<ArrayBuffer>), init);
}

/** The error that Node's `fetch` has for a connection that failed. */
export function connectionError(kind: "refused" | "dropped" | "cut"): TypeError {
  const code = kind === "refused" ? "ECONNREFUSED" : "UND_ERR_SOCKET";
  const message = kind === "refused" ? "connect ECONNREFUSED" : "other side closed";
  const cause = Object.assign(new Error(`${message} (ordered by the test)`), { code });
  return new TypeError(kind === "cut" ? "terminated" : "fetch failed", { cause });
}

/** The JSON value of a body, or its text if it isn't JSON; null without a body. */
export function parsedBody(body: string | Uint8Array | undefined): unknown {
  if (body === undefined) return null;
  const text = typeof body === "string" ? body : Buffer.from(body).toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readerOf(bytes: Uint8Array = new Uint8Array()): (limitBytes: number) => Uint8Array {
  return (limitBytes) => {
    if (bytes.byteLength > limitBytes) throw bodyTooLarge(limitBytes);
    return bytes;
  };
}

/** Without the classes of the environment, because jsdom and happy-dom have their own. */
function namesAndValues(headers: RequestInit["headers"] | undefined): Record<string, string> {
  if (headers === undefined) return {};
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const named: Record<string, string> = {};
  for (const [name = "", value] of entries as [string, string][]) {
    const key = name.toLowerCase();
    named[key] = key in named ? `${named[key]}, ${value}` : String(value);
  }
  return named;
}

async function toBytes(body: NonNullable<RequestInit["body"]>, headers: Record<string, string>): Promise<Uint8Array> {
  if (typeof body === "string") {
    headers["content-type"] ??= "text/plain;charset=UTF-8";
    return Buffer.from(body);
  }
  if (ArrayBuffer.isView(body)) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return Buffer.from(body as ArrayBuffer);
  if (isBlob(body)) {
    if (body.type !== "") headers["content-type"] ??= body.type;
    return Buffer.from(await body.arrayBuffer());
  }
  const response = new Response(body as ConstructorParameters<typeof Response>[0]);
  const type = response.headers.get("content-type");
  if (type !== null) headers["content-type"] ??= type;
  return bytesOf(response);
}

/** Also a Blob of jsdom, which Node's Response doesn't know. */
function isBlob(body: object): body is Blob {
  return "arrayBuffer" in body && typeof body.arrayBuffer === "function";
}

async function bytesOf(message: Request | Response): Promise<Uint8Array> {
  return Buffer.from(await message.arrayBuffer());
}

function pairs(headers: readonly string[]): [name: string, value: string][] {
  return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] as string]] : []));
}

function cutBody(body: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(body as string);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes.subarray(0, bytes.length >> 1)));
    },
    pull(controller) {
      controller.error(connectionError("cut"));
    },
  });
}
