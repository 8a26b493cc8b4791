// Turns Node into the environment of a React Native 0.86 app. It is loaded before the client. The app prints with `print`.
import { request } from "node:http";
import { AbortController, AbortSignal } from "abort-controller";

const NodeUrl = URL;
const { stdout } = process;
const getRandomValues = crypto.getRandomValues.bind(crypto);

/** React Native's `URL` accepts any text, and adds a slash at the end. */
class ReactNativeUrl {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text.endsWith("/") ? text : `${text}/`;
  }
  get href(): string {
    return this.#text;
  }
  get origin(): string {
    return new NodeUrl(this.#text).origin;
  }
  toString(): string {
    return this.#text;
  }
}

/** The part of `XMLHttpRequest` that `whatwg-fetch` uses, which is React Native's `fetch`: it has no streams and no `redirect`. */
class NativeRequest {
  status = 0;
  statusText = "";
  responseText = "";
  responseURL = "";
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  readonly #headers: [string, string][] = [];
  #given: Record<string, string> = {};
  #method = "";
  #sent: ReturnType<typeof request> | undefined;

  open(method: string, url: string): void {
    this.#method = method;
    this.responseURL = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.#given[name] = value;
  }
  getAllResponseHeaders(): string {
    return this.#headers.map((header) => header.join(": ")).join("\r\n");
  }
  send(body?: string | null): void {
    this.#sent = request(this.responseURL, { method: this.#method, headers: this.#given }, async (answer) => {
      this.status = answer.statusCode ?? 0;
      for (const [name, value] of Object.entries(answer.headers)) this.#headers.push([name, String(value)]);
      answer.setEncoding("utf8");
      try {
        for await (const text of answer) this.responseText += text;
        this.onload();
      } catch {
        // The connection broke or the call was aborted; a separate event reports that.
      }
    });
    this.#sent.on("error", () => this.onerror());
    this.#sent.end(body ?? undefined);
  }
  abort(): void {
    this.#sent
      ?.removeAllListeners("error")
      .on("error", () => {})
      .destroy();
    this.onabort();
  }
}

const MISSING = "crypto fetch Request Response Headers FormData ReadableStream structuredClone DOMException";
for (const name of MISSING.split(" ")) Reflect.deleteProperty(globalThis, name);
const has = {
  print: (value: unknown) => void stdout.write(`${JSON.stringify(value)}\n`),
  navigator: { product: "ReactNative" },
  window: globalThis,
  self: globalThis,
  process: { env: { NODE_ENV: "production" } },
  AbortController,
  AbortSignal,
  XMLHttpRequest: NativeRequest,
  URL: ReactNativeUrl,
};
for (const [name, value] of Object.entries(has)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
if ("withRandomValues" in globalThis) Object.assign(globalThis, { crypto: { getRandomValues } });
require("whatwg-fetch");
