import { pino } from "pino";
import type { Log } from "../src/http/app-options.ts";

/** What was written, and what must not be in it. */
export interface Canary {
  /** Keeps a text that left a server. */
  keep(text: string): void;
  /** Keeps what a process will have written once the suite is over. */
  watch(written: () => string): void;
  remember(secret: unknown): void;
  /** The same log, whose lines are kept as they would be written. */
  tapLog<Tapped extends Partial<Log>>(log: Tapped): Tapped;
  /** The kept places where a secret stands, with a few characters before it. Whatever was kept and remembered until now is forgotten. */
  leaks(): string[];
}

/** What other processes make is known by its form alone: share tokens, API keys and secrets of webhooks. */
const FORMS = /\bsh_[\w-]{21}|\bslk_[\w-]{40}|\bwhsec_[\w+/]{16,}/g;
// Shorter ones are stand-ins of tests, which a log may hold by chance.
const LEAST_CHARACTERS = 16;

/** A canary that has heard nothing yet. */
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

/** As it is, in a URL and in JSON. */
function spellingsOf(secret: string): string[] {
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])];
}

/** The canary of the file that runs: a worker has one after the other. */
export const canary = createCanary();
