import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { personaNameSchema } from "@share-links/validation";
import { type IsTrusted, trustedProxies } from "./addresses/client-address.ts";
import { type Database, readDatabaseUrl, readPoolSize, readSslMode, withConnection } from "./database-config.ts";
import type { RateLimit } from "./rate-limit.ts";
import { SECRETS, withSecretFiles } from "./secret-files.ts";

/** Everything that the environment sets, checked. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  database: Database;
  /** Where visitors reach the service, without a trailing slash; undefined: the address that it listens on. */
  publicUrl: string | undefined;
  isTrustedProxy: IsTrusted;
  /** Other origins whose pages may call the API, besides our own under `/public/v1`. */
  corsOrigins: readonly string[];
  /** What is off is undefined. */
  rateLimits: {
    perKey: RateLimit | undefined;
    perOrganization: RateLimit | undefined;
    perAddress: RateLimit | undefined;
  };
  /** Undefined: kept in a file of the data folder, made at the first start. */
  secret: string | undefined;
  /** Read and recognised beside the secret while a rotation lasts, never written with. */
  secondSecret: string | undefined;
  /** Where `GET /metrics` is served besides; undefined: nowhere else. */
  metrics: { host: string; port: number } | undefined;
  /** What `GET /metrics` asks for; undefined: nothing on its own port, and on the main one it is not there. */
  metricsToken: string | undefined;
  /** Which share of the traces that begin here is sent; undefined: none is made. Where to, the exporter reads by itself. */
  tracing: { sampleRatio: number } | undefined;
  bootstrapApiKey: string | undefined;
  bootstrapPersona: { id: string; name: string } | undefined;
  /** Webhooks may be http and lead to private networks. */
  allowPrivateWebhooks: boolean;
  /** The key of the API that an import reads. */
  hostedApiKey: string | undefined;
  checkReplies: "enforce" | "log";
  logLevel: string;
  /** How long requests are still taken after SIGTERM, while `/readyz` answers 503, so that a proxy sees it in time. */
  stopDelayMs: number;
  /** After so many days links that are expired, exhausted or deleted are purged with their events; undefined: never. */
  retentionDays: number | undefined;
  /** Settings that have no effect: names like ours that mean nothing, each with the nearest that does. */
  warnings: readonly string[];
}

/** The environment does not fit, with every fault in it. */
export class InvalidConfiguration extends Error {
  override readonly name = "InvalidConfiguration";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
    );
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
type Read<Value> = (text: string, fault: (message: string) => never) => Value;

const OURS: readonly string[] = [
  ...SECRETS,
  ...SECRETS.map((name) => `${name}_FILE`),
  "SHARE_LINKS_DATA_DIR",
  "SHARE_LINKS_BOOTSTRAP_PERSONA",
  "SHARE_LINKS_LOG_LEVEL",
  "SHARE_LINKS_STOP_DELAY_MS",
  "SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE",
  "SHARE_LINKS_RETENTION_DAYS",
  "SHARE_LINKS_CORS_ORIGINS",
  "SHARE_LINKS_KEY_RATE_LIMIT",
  "SHARE_LINKS_ORGANIZATION_RATE_LIMIT",
  "SHARE_LINKS_ADDRESS_RATE_LIMIT",
  // The client's, set beside the server's in the same shell.
  "SHARE_LINKS_API_KEY",
  "SHARE_LINKS_BASE_URL",
];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
const MIN_SECRET_CHARACTERS = 32;
const MAX_STOP_DELAY_MS = 60_000;

/** Reads the environment, or throws `InvalidConfiguration` with all faults at once. Never shows the value of a secret. */
export function readConfig(given: Environment = process.env, workingDirectory = process.cwd()): Config {
  const faults: string[] = [];
  const environment = withSecretFiles(given, workingDirectory, faults);
  const read = <Value>(name: string, otherwise: Value, parse: Read<Value>): Value => {
    const text = environment[name];
    if (text === undefined || text === "") return otherwise;
    try {
      return parse(text, (message) => {
        throw new TypeError(message);
      });
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}`);
      return otherwise;
    }
  };

  const dataDir = read("SHARE_LINKS_DATA_DIR", resolve(workingDirectory, "data"), (text) =>
    resolve(workingDirectory, text),
  );
  const metricsPort = read("METRICS_PORT", undefined, readPort);
  const metricsHost = read("METRICS_HOST", "127.0.0.1", (text) => text);
  const config: Config = {
    port: read("PORT", 8080, readPort),
    host: read("HOST", "127.0.0.1", (text) => text),
    dataDir,
    database: readDatabase(read, dataDir, workingDirectory, (message) =>
      faults.push(`DATABASE_SSL_ROOT_CERT ${message}`),
    ),
    publicUrl: read("PUBLIC_URL", undefined, readPublicUrl),
    isTrustedProxy: read("TRUSTED_PROXIES", () => false, readProxies),
    corsOrigins: read("SHARE_LINKS_CORS_ORIGINS", [], readOrigins),
    rateLimits: {
      perKey: read("SHARE_LINKS_KEY_RATE_LIMIT", { count: 6000, windowMs: 60_000 }, readRateLimit),
      perOrganization: read("SHARE_LINKS_ORGANIZATION_RATE_LIMIT", { count: 30_000, windowMs: 60_000 }, readRateLimit),
      perAddress: read("SHARE_LINKS_ADDRESS_RATE_LIMIT", { count: 100, windowMs: 60_000 }, readRateLimit),
    },
    secret: read("SHARE_LINKS_SECRET", undefined, readSecret),
    secondSecret: read("SHARE_LINKS_SECOND_SECRET", undefined, readSecret),
    metrics: metricsPort === undefined ? undefined : { host: metricsHost, port: metricsPort },
    metricsToken: read("SHARE_LINKS_METRICS_TOKEN", undefined, readApiKey),
    tracing: isTraced(environment) ? { sampleRatio: read("OTEL_TRACES_SAMPLER_ARG", 1, readRatio) } : undefined,
    bootstrapApiKey: read("SHARE_LINKS_BOOTSTRAP_API_KEY", undefined, readApiKey),
    bootstrapPersona: read("SHARE_LINKS_BOOTSTRAP_PERSONA", undefined, readPersona),
    allowPrivateWebhooks: read("SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE", false, readSwitch),
    hostedApiKey: read("ANAM_API_KEY", undefined, (text) => text),
    checkReplies: environment.NODE_ENV === "production" ? "log" : "enforce",
    logLevel: read("SHARE_LINKS_LOG_LEVEL", "info", readLogLevel),
    stopDelayMs: read("SHARE_LINKS_STOP_DELAY_MS", 0, readStopDelay),
    retentionDays: read("SHARE_LINKS_RETENTION_DAYS", undefined, readRetention),
    warnings: [
      ...unknownNames(environment),
      ...(environment.METRICS_HOST && metricsPort === undefined
        ? ["METRICS_HOST is ignored without METRICS_PORT: the measurements have no port of their own"]
        : []),
    ],
  };
  if (config.database.engine === "postgres" && !environment.SHARE_LINKS_SECRET)
    faults.push("SHARE_LINKS_SECRET must be given with a PostgreSQL database, the same for every process that uses it");
  if (faults.length > 0) throw new InvalidConfiguration(faults);
  return config;
}

const readPort: Read<number> = (text, fault) => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : fault(`must be a port from 0 (any free one) to 65535, got "${text}"`);
};

const readStopDelay: Read<number> = (text, fault) => {
  const delayMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return delayMs <= MAX_STOP_DELAY_MS
    ? delayMs
    : fault(`must be whole milliseconds from 0 to ${MAX_STOP_DELAY_MS}, got "${text}"`);
};

type Reader = <Value>(name: string, otherwise: Value, parse: Read<Value>) => Value;

function readDatabase(
  read: Reader,
  dataDir: string,
  workingDirectory: string,
  fault: (message: string) => void,
): Database {
  const file: Database = { engine: "sqlite", path: join(dataDir, "share-links.db") };
  const database = read("DATABASE_URL", file, (text, fault) => readDatabaseUrl(text, workingDirectory, fault));
  const settings = {
    poolSize: read("DATABASE_POOL_SIZE", 10, readPoolSize),
    sslMode: read("DATABASE_SSLMODE", undefined, readSslMode),
    rootCertificate: read("DATABASE_SSL_ROOT_CERT", undefined, (text) => readableFile(resolve(workingDirectory, text))),
  };
  return withConnection(database, settings, fault);
}

/** Throws when the file can't be read; a fault now is better than one at each connection. */
function readableFile(path: string): string {
  try {
    readFileSync(path);
    return path;
  } catch (error) {
    throw new TypeError(`must name a file that can be read: ${(error as Error).message}`);
  }
}

const readPublicUrl: Read<string> = (text, fault) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const good = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  return good
    ? url.href.replace(/\/+$/, "")
    : fault(`must be an http or https URL without query, fragment and user name, got "${text}"`);
};

const readProxies: Read<IsTrusted> = (text, fault) => {
  const ranges = text.split(",").map((range) => range.trim());
  const result = trustedProxies(ranges.filter((range) => range !== ""));
  return "problem" in result
    ? fault(`must be a list of addresses and CIDR ranges, separated by commas: ${result.problem}`)
    : result.isTrusted;
};

const readOrigins: Read<string[]> = (text, fault) =>
  text.split(",").map((part) => {
    const url = URL.canParse(part.trim()) ? new URL(part.trim()) : undefined;
    return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
      ? url.origin
      : fault(`must be a list of origins such as https://app.example.com, separated by commas, got "${part.trim()}"`);
  });

const readRateLimit: Read<RateLimit | undefined> = (text, fault) => {
  if (text === "off") return undefined;
  const [, count, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  return count && seconds
    ? { count: Number(count), windowMs: Number(seconds) * 1000 }
    : fault(`must be <requests>/<seconds>, such as 600/60, or off, got "${text}"`);
};

/** As the OpenTelemetry specification has it; without an address there is no collector, and nothing is traced. */
function isTraced(environment: Environment): boolean {
  const address = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  return Boolean(address) && !/^true$/i.test(environment.OTEL_SDK_DISABLED ?? "");
}

const readRatio: Read<number> = (text, fault) => {
  const ratio = /^(0|1|0?\.\d+|1\.0+)$/.test(text) ? Number(text) : Number.NaN;
  return ratio >= 0 ? ratio : fault(`must be a share from 0 to 1, such as 0.1, got "${text}"`);
};

const readSecret: Read<string> = (text, fault) =>
  text.length >= MIN_SECRET_CHARACTERS
    ? text
    : fault(`must have at least ${MIN_SECRET_CHARACTERS} characters, it has ${text.length}`);

const readApiKey: Read<string> = (text, fault) =>
  /^[!-~]{32,256}$/.test(text)
    ? text
    : fault(`must be 32 to 256 visible ASCII characters without spaces, it has ${text.length} characters`);

const readPersona: Read<{ id: string; name: string }> = (text, fault) => {
  const [, id = "", name = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  return UUID.test(id) && personaNameSchema.issues(name).length === 0
    ? { id: id.toLowerCase(), name }
    : fault(
        `must be <uuid>=<name> with a name of 1 to 200 characters, such as 00000000-0000-0000-0000-000000000000=Ada, got "${text}"`,
      );
};

const readSwitch: Read<boolean> = (text, fault) =>
  text === "true" || text === "false" ? text === "true" : fault(`must be true or false, got "${text}"`);

const readLogLevel: Read<string> = (text, fault) =>
  LOG_LEVELS.includes(text) ? text : fault(`must be one of ${LOG_LEVELS.join(", ")}, got "${text}"`);

const readRetention: Read<number> = (text, fault) =>
  /^[1-9]\d{0,4}$/.test(text)
    ? Number(text)
    : fault(`must be a whole number of days from 1 to 99999; leave it out to keep everything, got "${text}"`);

/** Kubernetes sets SHARE_LINKS_PORT and the like for a Service named share-links, so that an unknown name is no fault. */
function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("SHARE_LINKS_") && !OURS.includes(name))
    .map((name) => {
      const nearest = OURS.filter((ours) => ours.startsWith("SHARE_LINKS_")).toSorted(
        (a, b) => distance(name, a) - distance(name, b),
      )[0];
      return `${name} is not a setting of this program and is ignored; the nearest one is ${nearest}`;
    });
}

/** How many characters must be added, removed or replaced to make one text the other (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] as number) + (character === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] as number) + 1, (current[column] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
