import { createPersonaSchema } from "@share-links/validation";
import { type IsTrusted, trustedProxies } from "../addresses/client-address.ts";
import { MIN_SECRET_CHARACTERS } from "../bounds.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import type { ProviderSettings } from "../providers/settings.ts";

/** Reads the text of one variable. `fault` refuses it with what it must be; no message shows a secret. */
export type Read<Value> = (text: string, fault: (message: string) => never) => Value;

const PROVIDERS = ["none", "anam"] as const satisfies readonly ProviderSettings["name"][];
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
const MAX_STOP_DELAY_MS = 60_000;
const MAX_PERSONA_TIMEOUT_MS = 60_000;

/** A port, from 0 (any free one). */
export const readPort: Read<number> = (text, fault) => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : fault(`must be a port from 0 (any free one) to 65535, got "${text}"`);
};

/** Milliseconds to wait before the service stops, at most a minute. */
export const readStopDelay: Read<number> = (text, fault) => {
  const delayMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return delayMs <= MAX_STOP_DELAY_MS
    ? delayMs
    : fault(`must be whole milliseconds from 0 to ${MAX_STOP_DELAY_MS}, got "${text}"`);
};

/** An http or https URL. Gives it without a trailing slash. */
export const readPublicUrl: Read<string> = (text, fault) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const good = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  return good
    ? url.href.replace(/\/+$/, "")
    : fault(`must be an http or https URL without query, fragment and user name, got "${text}"`);
};

/** An origin, or `off` for an empty text. */
export const readConsoleUrl: Read<string> = (text, fault) => {
  if (text === "off") return "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
    ? url.origin
    : fault(`must be an origin such as https://console.example.com, or "off", got "${text}"`);
};

/** Addresses and CIDR ranges, separated by commas. */
export const readProxies: Read<IsTrusted> = (text, fault) => {
  const ranges = text.split(",").map((range) => range.trim());
  const result = trustedProxies(ranges.filter((range) => range !== ""));
  return "problem" in result
    ? fault(`must be a list of addresses and CIDR ranges, separated by commas: ${result.problem}`)
    : result.isTrusted;
};

/** Origins, separated by commas. Gives each in its canonical form. */
export const readOrigins: Read<string[]> = (text, fault) =>
  text.split(",").map((part) => {
    const url = URL.canParse(part.trim()) ? new URL(part.trim()) : undefined;
    return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
      ? url.origin
      : fault(`must be a list of origins such as https://app.example.com, separated by commas, got "${part.trim()}"`);
  });

/** `<requests>/<seconds>`, or `off`. */
export const readRateLimit: Read<RateLimit | undefined> = (text, fault) => {
  if (text === "off") return undefined;
  const [, count, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  return count && seconds
    ? { count: Number(count), windowMs: Number(seconds) * 1000 }
    : fault(`must be <requests>/<seconds>, such as 600/60, or off, got "${text}"`);
};

/** A share from 0 to 1. */
export const readRatio: Read<number> = (text, fault) => {
  const ratio = /^(0|1|0?\.\d+|1\.0+)$/.test(text) ? Number(text) : Number.NaN;
  return ratio >= 0 ? ratio : fault(`must be a share from 0 to 1, such as 0.1, got "${text}"`);
};

/** A secret of at least 32 characters. A blank at one of its ends would get lost on the way to another node, and with it every token. */
export const readSecret: Read<string> = (text, fault) => {
  if (text.trim() !== text) return fault("must not begin or end with a space or a line break");
  return text.length >= MIN_SECRET_CHARACTERS
    ? text
    : fault(`must have at least ${MIN_SECRET_CHARACTERS} characters, it has ${text.length}`);
};

/** An API key or a token: 32 to 256 visible ASCII characters. */
export const readApiKey: Read<string> = (text, fault) =>
  /^[!-~]{32,256}$/.test(text)
    ? text
    : fault(`must be 32 to 256 visible ASCII characters without spaces, it has ${text.length} characters`);

/** `<uuid>=<name>`, as the API takes both. */
export const readPersona: Read<{ id: string; name: string }> = (text, fault) => {
  const [, id = "", name = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  return createPersonaSchema.issues({ id, name }).length === 0
    ? { id: id.toLowerCase(), name }
    : fault(
        `must be <uuid>=<name> with a name of 1 to 200 characters, such as 00000000-0000-0000-0000-000000000000=Ada, got "${text}"`,
      );
};

/** `true` or `false`. */
export const readSwitch: Read<boolean> = (text, fault) =>
  text === "true" || text === "false" ? text === "true" : fault(`must be true or false, got "${text}"`);

/** The name of a persona provider. */
export const readProviderName: Read<ProviderSettings["name"]> = (text, fault) =>
  PROVIDERS.find((name) => name === text) ?? fault(`must be one of ${PROVIDERS.join(", ")}, got "${text}"`);

/** Milliseconds that a persona provider may take, from a tenth of a second to a minute. */
export const readPersonaTimeout: Read<number> = (text, fault) => {
  const timeoutMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return timeoutMs >= 100 && timeoutMs <= MAX_PERSONA_TIMEOUT_MS
    ? timeoutMs
    : fault(`must be whole milliseconds from 100 to ${MAX_PERSONA_TIMEOUT_MS}, got "${text}"`);
};

/** A secret that a header can hold: visible ASCII characters. */
export const readHeaderValue: Read<string> = (text, fault) =>
  /^[!-~]+$/.test(text) ? text : fault("must be visible ASCII characters without spaces");

/** One of the levels of pino. */
export const readLogLevel: Read<string> = (text, fault) =>
  LOG_LEVELS.includes(text) ? text : fault(`must be one of ${LOG_LEVELS.join(", ")}, got "${text}"`);

/** A whole number of days. */
export const readRetention: Read<number> = (text, fault) =>
  /^[1-9]\d{0,4}$/.test(text)
    ? Number(text)
    : fault(`must be a whole number of days from 1 to 99999; leave it out to keep everything, got "${text}"`);
