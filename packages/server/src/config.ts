import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { IsTrusted } from "./addresses/client-address.ts";
import { type Database, readDatabaseUrl, readPoolSize, readSslMode, withConnection } from "./config/database.ts";
import {
  type Read,
  readApiKey,
  readConsoleUrl,
  readHeaderValue,
  readLogLevel,
  readOrigins,
  readPersona,
  readPersonaTimeout,
  readPort,
  readProviderName,
  readProxies,
  readPublicUrl,
  readRateLimit,
  readRatio,
  readRetention,
  readSecret,
  readStopDelay,
  readSwitch,
} from "./config/read-values.ts";
import { withSecretFiles } from "./config/secret-files.ts";
import { unknownNames } from "./config/unknown-names.ts";
import type { RateLimit } from "./limits/rate-limit.ts";
import type { ProviderSettings } from "./providers/settings.ts";

/** Everything that the environment sets, checked. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  database: Database;
  /** Where visitors reach the service, without a trailing slash; undefined: the address that it listens on. */
  publicUrl: string | undefined;
  /** Where the console is, an origin of its own without a trailing slash; undefined: `localhost` on the service's port. */
  consoleUrl: string | undefined;
  isTrustedProxy: IsTrusted;
  /** Other origins whose pages may call the API, besides our own under `/public/v1`. */
  corsOrigins: readonly string[];
  /** Undefined: the limit is off. */
  rateLimits: {
    perKey: RateLimit | undefined;
    perOrganization: RateLimit | undefined;
    perAddress: RateLimit | undefined;
  };
  /** Undefined: it is in a file of the data folder, which the first start writes. */
  secret: string | undefined;
  /** During a rotation of the secret: it is still read with, and never written with. */
  secondSecret: string | undefined;
  /** A port of its own for `GET /metrics`; undefined: none. */
  metrics: { host: string; port: number } | undefined;
  /** The token that `GET /metrics` needs. Undefined: its own port needs none, and the main port doesn't serve it. */
  metricsToken: string | undefined;
  /** Which share of the traces that begin here is sent; undefined: none. The exporter reads by itself where to send them. */
  tracing: { sampleRatio: number } | undefined;
  bootstrapApiKey: string | undefined;
  bootstrapPersona: { id: string; name: string } | undefined;
  /** Webhooks may be http and lead to private networks. */
  allowPrivateWebhooks: boolean;
  /** What opens personas. */
  provider: ProviderSettings;
  /** The key of the hosted API, which an import reads and the provider `anam` calls. */
  hostedApiKey: string | undefined;
  checkReplies: "enforce" | "log";
  logLevel: string;
  /** How long the service still takes requests after SIGTERM. Meanwhile `/readyz` answers 503, so that a proxy notices in time. */
  stopDelayMs: number;
  /** Links that have been expired, exhausted or deleted for so many days are purged with their events; undefined: never. */
  retentionDays: number | undefined;
  /** Settings that have no effect, such as misspelt names, each with the nearest name that has one. */
  warnings: readonly string[];
}

/** The error for an environment that can't be used, with every fault in it. */
export class InvalidConfiguration extends Error {
  override readonly name = "InvalidConfiguration";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? "an error" : `${faults.length} errors`}:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
    );
    this.faults = faults;
  }
}

/** The hosted API of Anam. */
const ANAM_BASE_URL = "https://api.anam.ai";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, or throws `InvalidConfiguration` with every fault in it. Never shows the value of a secret. */
export function readConfig(given: Environment = process.env, workingDirectory = process.cwd()): Config {
  const faults: string[] = [];
  const names = new Set<string>();
  const environment = withSecretFiles(given, workingDirectory, faults);
  const read = <Value>(name: string, otherwise: Value, parse: Read<Value>): Value => {
    names.add(name);
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
  const hostedApiKey = read("ANAM_API_KEY", undefined, readHeaderValue);
  const config: Config = {
    port: read("PORT", 8080, readPort),
    host: read("HOST", "127.0.0.1", (text) => text),
    dataDir,
    database: readDatabase(read, dataDir, workingDirectory, (message) =>
      faults.push(`DATABASE_SSL_ROOT_CERT ${message}`),
    ),
    publicUrl: read("PUBLIC_URL", undefined, readPublicUrl),
    consoleUrl: read("CONSOLE_URL", undefined, readConsoleUrl),
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
    provider: readProvider(read, hostedApiKey, environment.ANAM_API_KEY ? undefined : faults),
    hostedApiKey,
    checkReplies: environment.NODE_ENV === "production" ? "log" : "enforce",
    logLevel: read("SHARE_LINKS_LOG_LEVEL", "info", readLogLevel),
    stopDelayMs: read("SHARE_LINKS_STOP_DELAY_MS", 0, readStopDelay),
    retentionDays: read("SHARE_LINKS_RETENTION_DAYS", undefined, readRetention),
    // Last: by now each setting was asked for by its name.
    warnings: [
      ...unknownNames(environment, names),
      ...(environment.METRICS_HOST && metricsPort === undefined
        ? ["METRICS_HOST is ignored without METRICS_PORT, because the metrics have no port of their own"]
        : []),
    ],
  };
  if (config.database.engine === "postgres" && !environment.SHARE_LINKS_SECRET)
    faults.push("SHARE_LINKS_SECRET must be given with a PostgreSQL database, the same for every process that uses it");
  if (config.metrics && config.port !== 0 && config.metrics.port === config.port)
    faults.push(`METRICS_PORT must be another port than PORT, got "${config.port}" for both`);
  if (config.consoleUrl && isSameHost(config.consoleUrl, config.publicUrl))
    faults.push(
      `CONSOLE_URL must have another host name than PUBLIC_URL, because a cookie is sent to every port of a host, got "${config.consoleUrl}"`,
    );
  if (faults.length > 0) throw new InvalidConfiguration(faults);
  return config;
}

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

function isSameHost(url: string, other: string | undefined): boolean {
  return other !== undefined && new URL(url).hostname === new URL(other).hostname;
}

/** `faults`, if there is no API key at all: a key that can't be used is a fault already. */
function readProvider(read: Reader, apiKey: string | undefined, faults: string[] | undefined): ProviderSettings {
  const name = read("SHARE_LINKS_PERSONA_PROVIDER", "none", readProviderName);
  const baseUrl = read("ANAM_BASE_URL", ANAM_BASE_URL, readPublicUrl);
  const timeoutMs = read("SHARE_LINKS_PERSONA_TIMEOUT_MS", 8000, readPersonaTimeout);
  if (name === "none") return { name };
  faults?.push("ANAM_API_KEY must be set with SHARE_LINKS_PERSONA_PROVIDER=anam");
  return { name, apiKey: apiKey ?? "", baseUrl, timeoutMs };
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

/** As the OpenTelemetry specification has it; without an address there is no collector, and nothing is traced. */
function isTraced(environment: Environment): boolean {
  const address = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  return Boolean(address) && !/^true$/i.test(environment.OTEL_SDK_DISABLED ?? "");
}
