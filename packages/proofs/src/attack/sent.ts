import { Agent, request } from "node:http";

/** A request as it goes over the wire; no normal client would send some of its header values or targets. */
export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

const agent = new Agent({ keepAlive: true });
// HTTP's own headers for the connection and the message, which API specifications don't list.
const TRANSPORT = new Set(["connection", "keep-alive", "date", "content-length", "transfer-encoding"]);

/** Sends it and returns the answer without HTTP's own headers. */
export function send(baseUrl: string, { method, target, headers, body }: Sent): Promise<Response> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { agent, hostname, port, method, path: target, headers: { ...headers, ...length } };
    const asked = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(chunks);
        const entries = Object.entries(incoming.headers).filter(([name]) => !TRANSPORT.has(name));
        const status = incoming.statusCode ?? 0;
        const init = { status, headers: entries.map(([name, value]): [string, string] => [name, String(value)]) };
        resolve(new Response(status === 204 || status === 304 ? null : text, init));
      });
    });
    // If the headers are too large, the server answers before it knows the method, so HEAD gets a body and the connection ends.
    asked.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "HPE_CLOSED_CONNECTION" && method === "HEAD"
        ? resolve(new Response(null, { status: 431 }))
        : reject(error),
    );
    asked.end(body);
  });
}
