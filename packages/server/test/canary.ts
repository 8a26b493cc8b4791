import { pino } from "pino";
import type { Log } from "../src/http/app-options.ts";

/** Collects what servers wrote, and the secrets that must not be in it. */
export interface Canary {
  /** Collects a text that left a server. */
  keep(text: string): void;
  /** Collects what a process will have written by the end of the suite. */
  watch(written: () => string): void;
  remember(secret: unknown): void;
  /** Wraps a log so that its lines are collected as they are written. */
  tapLog<Tapped extends Partial<Log>>(log: Tapped): Tapped;
  /** Returns each secret found in the collected texts, with a few characters before it. Then forgets all texts and secrets. */
  leaks(): string[];
}

/** Secrets that other processes make are recognised by their form: share tokens, API keys and webhook secrets. */
const FORMS = /\bsh_[\w-]{21}|\bslk_[\w-]{40}|\bwhsec_[\w+/]{16,}/g;
// Shorter values are placeholders of tests, which a log may contain by chance.
const LEAST_CHARACTERS = 16;

/** Makes an empty canary. */
export function createCanary(): Canary {
  const texts: string[] = [];
  const watched: (() => string)[] = [];
  const secrets = new Set<string>();
  const keep = (text: string) => void texts.push(text);
  const kept = pino({ level: "trace" }, { write: keep });
  return {
    keep,
    watch: (written) => void watched.push(written),
    remember(secret) {
      if (typeof secret === "string" && secret.length >= LEAST_CHARACTERS) secrets.add(secret);
    },
    tapLog: (log) =>
      new Proxy(log, {
        get(target, level) {
          const method = Reflect.get(target, level);
          if (typeof method !== "function") return method;
          return (...line: [object, string]) => {
            kept.error(...line);
            return method.apply(target, line);
          };
        },
      }),
    leaks() {
      const text = [...texts.splice(0), ...watched.splice(0).map((written) => written())].join("\n");
      const formed = [...text.matchAll(FORMS)].map(({ index }) => index);
      const known = [...secrets].flatMap(spellingsOf).map((secret) => text.indexOf(secret));
      secrets.clear();
      return [...formed, ...known].flatMap((at) => (at < 0 ? [] : [text.slice(Math.max(0, at - 80), at + 12)]));
    },
  };
}

/** A secret as it is, in URL encoding and in JSON. */
function spellingsOf(secret: string): string[] {
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])];
}

/** The canary of the current test file: a worker runs one file after the other. */
export const canary = createCanary();
