import { env } from "node:process";
import { inspect } from "node:util";
import type { ApiError, Client, ClientOptions, Hooks } from "../src/index.ts";

/** Watches clients: keeps what they log, tell and throw, and every key and token that they handle. */
export interface Recorder {
  tapOptions(options: ClientOptions): ClientOptions;
  tapClient(client: Client): Client;
  /** What an answer holds, as it is. */
  tapData(data: unknown): unknown;
  /** The class, whose errors and those of its subclasses are kept once they are made. */
  tapError(type: typeof ApiError): typeof ApiError;
  /** The kept lines that hold a key or a token, cut to where it stands. */
  leaks(): string[];
}

const HOOKS = ["onRequest", "onResponse", "onFailure", "onRetry"] as const;

/** So many are kept at once, for those of a long run would fill the memory; then they are scanned, and only what is found stays. */
const MOST_LINES = 50_000;

/** A recorder without anything in it. */
export function createRecorder(): Recorder {
  const lines = new Set<string>();
  const secrets = new Set<string>();
  const found: string[] = [];
  const leaks = () => [...secrets].flatMap((secret) => [...lines].flatMap((line) => leakOf(line, secret)));
  const keep = (value: unknown) => {
    for (const text of textsOf(value)) lines.add(text);
    if (lines.size < MOST_LINES) return;
    found.push(...leaks());
    lines.clear();
  };
  const remember = (secret: unknown) => {
    // The client takes shorter ones for stand-ins, and leaves them where they are.
    if (typeof secret === "string" && secret.length >= 8 && secret !== "[redacted]") secrets.add(secret);
  };
  return {
    tapOptions: (options) => tapOptions(options, keep, remember),
    tapClient: (client) => ({
      ...client,
      shareLinks: tapMethods(client.shareLinks, remember),
      manage: Object.fromEntries(
        Object.entries(client.manage).map(([noun, methods]) => [noun, tapMethods(methods, remember)]),
      ) as unknown as Client["manage"],
      public: { redemptions: tapMethods(client.public.redemptions, remember) },
    }),
    tapData: (data) => {
      rememberTokens(data, remember);
      return data;
    },
    tapError: (type) =>
      new Proxy(type, {
        construct: (target, fields, made) => {
          const error = Reflect.construct(target, fields, made);
          keep(error);
          return error;
        },
      }),
    leaks: () => [...found, ...leaks()],
  };
}

type Take = (value: unknown) => void;

function tapOptions(options: ClientOptions, keep: Take, remember: Take): ClientOptions {
  const { apiKey = env.SHARE_LINKS_API_KEY, logger, hooks } = options;
  remember(apiKey);
  const tapped: { -readonly [Name in keyof ClientOptions]: ClientOptions[Name] } = { ...options };
  if (typeof apiKey === "function") {
    tapped.apiKey = (context) => {
      const key = apiKey(context);
      Promise.resolve(key).then(remember, () => {});
      return key;
    };
  }
  if (logger) {
    tapped.logger = {
      debug: (...line) => {
        keep(line);
        logger.debug(...line);
      },
      warn: (...line) => {
        keep(line);
        logger.warn(...line);
      },
    };
  }
  const tapHook = (name: (typeof HOOKS)[number]) => (event: never) => {
    keep(event);
    return hooks?.[name]?.(event);
  };
  const entries = HOOKS.map((name) => [name, tapHook(name)]);
  // Those of the client that another one is made from stay.
  if (hooks || "baseUrl" in options || "apiKey" in options) tapped.hooks = Object.fromEntries(entries) as Hooks;
  return tapped;
}

function tapMethods<Methods extends object>(methods: Methods, remember: Take): Methods {
  const tap =
    (method: (...input: unknown[]) => Promise<unknown>) =>
    (...input: unknown[]) => {
      rememberTokens(input, remember);
      return method(...input);
    };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, tap(method)])) as Methods;
}

function rememberTokens(value: unknown, remember: Take, depth = 20): void {
  // A value may contain itself.
  if (!depth || typeof value !== "object" || value === null || value instanceof AbortSignal) return;
  for (const [name, member] of Object.entries(value)) {
    if (["token", "nonce", "key", "secret"].includes(name)) remember(member);
    rememberTokens(member, remember, depth - 1);
  }
}

/** Every form in which a program or a person gets to see a value. */
function textsOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: 20, showHidden: true, customInspect: false }), JSON.stringify(value) ?? ""];
  for (let [each, depth] = [value, 20]; depth && each instanceof Error; [each, depth] = [each.cause, depth - 1]) {
    const { message, stack = "", url, rawBody } = each as Error & { url?: string; rawBody?: string };
    texts.push(message, stack, String(url), String(rawBody));
  }
  return texts;
}

function leakOf(line: string, secret: string): string[] {
  // However often a text was escaped on its way, without its backslashes it is the same.
  const [text = "", ...spellings] = [line, secret, encodeURIComponent(secret)].map((each) => each.replaceAll("\\", ""));
  const at = Math.max(...spellings.map((spelling) => text.indexOf(spelling)));
  return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + secret.length)];
}
