import { env } from "node:process";
import { inspect } from "node:util";
import type { ApiError, Client, ClientOptions, Hooks } from "../src/index.ts";

/** Watches clients. It records their logs, hook events and errors, and every key and token that they handle. */
export interface Recorder {
  tapOptions(options: ClientOptions): ClientOptions;
  tapClient(client: Client): Client;
  /** Remembers the keys and tokens in the data of an answer. Returns the data unchanged. */
  tapData(data: unknown): unknown;
  /** Returns a class like `type` that records each of its errors, and those of its subclasses, when they are created. */
  tapError(type: typeof ApiError): typeof ApiError;
  /** The recorded lines that contain a key or a token, cut down to the text around it. The recorder forgets them, and everything else. */
  leaks(): string[];
}

const HOOKS = ["onRequest", "onResponse", "onFailure", "onRetry"] as const;

/** After this many lines, the recorder searches them and keeps only what it found, because a long run would fill the memory. */
const MOST_LINES = 50_000;

/** Creates an empty recorder. */
export function createRecorder(): Recorder {
  const lines = new Set<string>();
  const secrets = new Set<string>();
  const found: string[] = [];
  // The setup runs for each file, but modules that earlier files have loaded stay, and must see the same class.
  const classes = new Map<typeof ApiError, typeof ApiError>();
  const leaks = () => [...secrets].flatMap((secret) => [...lines].flatMap((line) => leakOf(line, secret)));
  const keep = (value: unknown) => {
    for (const text of textsOf(value)) lines.add(text);
    if (lines.size < MOST_LINES) return;
    found.push(...leaks());
    lines.clear();
  };
  const remember = (secret: unknown) => {
    // The client does not redact shorter ones, because they are placeholders in tests.
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
    tapError: (type) => {
      const tapped = classes.get(type) ?? tapError(type, keep);
      classes.set(type, tapped);
      return tapped;
    },
    leaks: () => {
      const all = [...found, ...leaks()];
      for (const kept of [lines, secrets]) kept.clear();
      found.length = 0;
      return all;
    },
  };
}

/** The recorder of this suite. All files of a worker share it, as they share the modules that it watches. */
export const recorder: Recorder = createRecorder();

type Sink = (value: unknown) => void;

function tapError(type: typeof ApiError, keep: Sink): typeof ApiError {
  return new Proxy(type, {
    construct: (target, fields, made) => {
      const error = Reflect.construct(target, fields, made);
      keep(error);
      return error;
    },
  });
}

function tapOptions(options: ClientOptions, keep: Sink, remember: Sink): ClientOptions {
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
  // A client from `withOptions` keeps the hooks of its original, which are tapped already.
  if (hooks || "baseUrl" in options || "apiKey" in options) tapped.hooks = Object.fromEntries(entries) as Hooks;
  return tapped;
}

function tapMethods<Methods extends object>(methods: Methods, remember: Sink): Methods {
  const tap =
    (method: (...input: unknown[]) => Promise<unknown>) =>
    (...input: unknown[]) => {
      rememberTokens(input, remember);
      return method(...input);
    };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, tap(method)])) as Methods;
}

function rememberTokens(value: unknown, remember: Sink, depth = 20): void {
  // A value may contain itself.
  if (!depth || typeof value !== "object" || value === null || value instanceof AbortSignal) return;
  for (const [name, member] of Object.entries(value)) {
    if (["token", "nonce", "key", "secret"].includes(name)) remember(member);
    rememberTokens(member, remember, depth - 1);
  }
}

/** Every text in which a program or a person may see a value. */
function textsOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: 20, showHidden: true, customInspect: false }), JSON.stringify(value) ?? ""];
  for (let [each, depth] = [value, 20]; depth && each instanceof Error; [each, depth] = [each.cause, depth - 1]) {
    const { message, stack = "", url, rawBody } = each as Error & { url?: string; rawBody?: string };
    texts.push(message, stack, String(url), String(rawBody));
  }
  return texts;
}

function leakOf(line: string, secret: string): string[] {
  // Removes backslashes, because a text may have been escaped any number of times.
  const [text = "", ...spellings] = [line, secret, encodeURIComponent(secret.replace(/\p{Cs}/gu, ""))].map((each) =>
    each.replaceAll("\\", ""),
  );
  const at = Math.max(...spellings.map((spelling) => text.indexOf(spelling)));
  return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + secret.length)];
}
