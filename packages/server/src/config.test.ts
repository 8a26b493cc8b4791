import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { nameOfDatabase } from "./config/database.ts";
import { SECRETS } from "./config/secret-files.ts";
import { InvalidConfiguration, readConfig } from "./config.ts";

const POSTGRES = { DATABASE_URL: "postgres://host/db", SHARE_LINKS_SECRET: "x".repeat(32) };
const CERTIFICATE = fileURLToPath(new URL("../test/certificates/ca.pem", import.meta.url));

const read = (environment: Record<string, string>) => readConfig(environment, "/srv");
const faultsOf = (environment: Record<string, string>) => {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof InvalidConfiguration) return error.faults;
  }
  return [];
};

test("an empty environment is a service on 127.0.0.1:8080 with its file in ./data", () => {
  expect(read({})).toMatchObject({
    port: 8080,
    host: "127.0.0.1",
    dataDir: "/srv/data",
    database: { engine: "sqlite", path: "/srv/data/share-links.db" },
    publicUrl: undefined,
    secret: undefined,
    retentionDays: undefined,
    checkReplies: "enforce",
    warnings: [],
  });
});

test.each([
  ["sqlite:links.db", "/srv/links.db"],
  ["sqlite:./a/links.db", "/srv/a/links.db"],
  ["sqlite:/var/links.db", "/var/links.db"],
  ["sqlite:///var/links.db", "/var/links.db"],
])("DATABASE_URL %s is the file %s", (url, path) => {
  expect(read({ DATABASE_URL: url }).database).toEqual({ engine: "sqlite", path });
});

test.each([
  [{ PORT: "x" }, /^PORT must be a port.*"x"/],
  [{ PORT: "65536" }, /^PORT/],
  [{ METRICS_PORT: "65536" }, /^METRICS_PORT must be a port/],
  [{ PORT: "-1" }, /^PORT/],
  [{ DATABASE_URL: "postgres:///db", SHARE_LINKS_SECRET: "x".repeat(32) }, /^DATABASE_URL must be postgres:/],
  [{ DATABASE_URL: "postgres://user:secret@host/db" }, /^SHARE_LINKS_SECRET must be given with a PostgreSQL database/],
  [{ SHARE_LINKS_PERSONA_PROVIDER: "acme" }, /^SHARE_LINKS_PERSONA_PROVIDER must be one of none, anam, got "acme"$/],
  [{ SHARE_LINKS_PERSONA_PROVIDER: "anam" }, /^ANAM_API_KEY must be set with SHARE_LINKS_PERSONA_PROVIDER=anam$/],
  [{ ANAM_API_KEY: "a key" }, /^ANAM_API_KEY must be visible ASCII characters without spaces$/],
  [{ ANAM_BASE_URL: "api.anam.ai" }, /^ANAM_BASE_URL must be an http or https URL/],
  [
    { SHARE_LINKS_PERSONA_TIMEOUT_MS: "99" },
    /^SHARE_LINKS_PERSONA_TIMEOUT_MS must be whole milliseconds from 100 to 60000, got "99"$/,
  ],
  [{ DATABASE_URL: "sqlite::memory:" }, /^DATABASE_URL must be sqlite:<path>/],
  [
    { ...POSTGRES, DATABASE_URL: "postgres://host/db?sslmode=prefer" },
    /^DATABASE_URL has an sslmode that must be one of disable, require/,
  ],
  [
    { ...POSTGRES, DATABASE_SSLMODE: "on" },
    /^DATABASE_SSLMODE must be one of disable, require, verify-ca, verify-full, got "on"$/,
  ],
  [{ ...POSTGRES, DATABASE_SSLMODE: "verify-ca" }, /^DATABASE_SSL_ROOT_CERT must name a file/],
  [
    { ...POSTGRES, DATABASE_SSL_ROOT_CERT: "/nowhere/ca.pem" },
    /^DATABASE_SSL_ROOT_CERT must name a file that can be read/,
  ],
  [
    { ...POSTGRES, DATABASE_POOL_SIZE: "0" },
    /^DATABASE_POOL_SIZE must be a number of connections from 1 to 1000, got "0"$/,
  ],
  [{ SHARE_LINKS_SECRET_FILE: "/nowhere/secret" }, /^SHARE_LINKS_SECRET_FILE must name a file that can be read/],
  [
    { SHARE_LINKS_SECRET: "x".repeat(32), SHARE_LINKS_SECRET_FILE: "secret" },
    /^SHARE_LINKS_SECRET and SHARE_LINKS_SECRET_FILE must not both be set$/,
  ],
  [
    { SHARE_LINKS_SECRET: `${"x".repeat(32)}\n` },
    /^SHARE_LINKS_SECRET must not begin or end with a space or a line break$/,
  ],
  [{ PORT: "9100", METRICS_PORT: "9100" }, /^METRICS_PORT must be another port than PORT, got "9100" for both$/],
  [{ DATABASE_URL: "mysql://host" }, /^DATABASE_URL must be sqlite:<path>/],
  [{ PUBLIC_URL: "links.example" }, /^PUBLIC_URL/],
  [{ PUBLIC_URL: "https://links.example?x" }, /^PUBLIC_URL/],
  [{ CONSOLE_URL: "console.example" }, /^CONSOLE_URL must be an origin .*, or "off", got "console.example"$/],
  [{ CONSOLE_URL: "https://console.example/path" }, /^CONSOLE_URL must be an origin/],
  [
    { CONSOLE_URL: "https://links.example:8443", PUBLIC_URL: "https://links.example" },
    /^CONSOLE_URL must have another host name than PUBLIC_URL/,
  ],
  [{ TRUSTED_PROXIES: "10.0.0.0/8, nowhere" }, /^TRUSTED_PROXIES.*"nowhere"/],
  [{ SHARE_LINKS_SECRET: "short" }, /^SHARE_LINKS_SECRET must have at least 32 characters, it has 5$/],
  [{ SHARE_LINKS_BOOTSTRAP_API_KEY: "short" }, /^SHARE_LINKS_BOOTSTRAP_API_KEY/],
  [{ SHARE_LINKS_BOOTSTRAP_PERSONA: "Ada" }, /^SHARE_LINKS_BOOTSTRAP_PERSONA must be <uuid>=<name>/],
  [
    { SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "yes" },
    /^SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE must be true or false, got "yes"/,
  ],
  [{ SHARE_LINKS_RETENTION_DAYS: "0" }, /^SHARE_LINKS_RETENTION_DAYS must be a whole number of days from 1 to 99999/],
  [{ SHARE_LINKS_RETENTION_DAYS: "1.5" }, /^SHARE_LINKS_RETENTION_DAYS.*"1.5"/],
  [{ SHARE_LINKS_CORS_ORIGINS: "https://a.example, *" }, /^SHARE_LINKS_CORS_ORIGINS must be a list of origins.*"\*"$/],
  [{ SHARE_LINKS_CORS_ORIGINS: "https://a.example/path" }, /^SHARE_LINKS_CORS_ORIGINS/],
  [{ SHARE_LINKS_CORS_ORIGINS: "null" }, /^SHARE_LINKS_CORS_ORIGINS/],
  [{ SHARE_LINKS_KEY_RATE_LIMIT: "600" }, /^SHARE_LINKS_KEY_RATE_LIMIT must be <requests>\/<seconds>.*"600"$/],
  [{ SHARE_LINKS_ADDRESS_RATE_LIMIT: "0/60" }, /^SHARE_LINKS_ADDRESS_RATE_LIMIT/],
  [{ SHARE_LINKS_METRICS_TOKEN: "short" }, /^SHARE_LINKS_METRICS_TOKEN must be 32 to 256/],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318", OTEL_TRACES_SAMPLER_ARG: "2" },
    /^OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1.*"2"$/,
  ],
  [{ SHARE_LINKS_LOG_LEVEL: "loud" }, /^SHARE_LINKS_LOG_LEVEL must be one of trace,/],
] as [Record<string, string>, RegExp][])("%j is refused with what is allowed", (environment, fault) => {
  expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)]);
});

test("every fault is listed, without a password or a secret in them", () => {
  const faults = faultsOf({
    PORT: "x",
    DATABASE_URL: "postgres:///hunter2",
    SHARE_LINKS_SECRET: "hunter2",
    PUBLIC_URL: "x",
  });
  expect(faults).toHaveLength(4);
  expect(faults.join()).not.toContain("hunter2");
});

test.each([
  ["SHARE_LINKS_DATADIR", "SHARE_LINKS_DATA_DIR"],
  ["SHARE_LINKS_SERCET", "SHARE_LINKS_SECRET"],
  ["SHARE_LINK_SECRET", "SHARE_LINKS_SECRET"],
  ["SHARELINKS_LOG_LEVEL", "SHARE_LINKS_LOG_LEVEL"],
  ["share_links_secret", "SHARE_LINKS_SECRET"],
  ["SHARE_LINKS_PUBLIC_URL", "PUBLIC_URL"],
  ["SHARE_LINKS_SECRETS_FILE", "SHARE_LINKS_SECRET_FILE"],
  // Kubernetes sets these for a Service named share-links.
  ["SHARE_LINKS_PORT", "PORT"],
  ["SHARE_LINKS_SERVICE_HOST", undefined],
  ["SHARE_LINKS_PORT_8080_TCP_ADDR", undefined],
])("the unknown name %s is a warning that suggests %s", (name, meant) => {
  const suggestion = meant ? ` Did you mean ${meant}?` : "";
  expect(read({ [name]: "x" }).warnings).toEqual([
    `${name} is not a setting of this program and is ignored.${suggestion}`,
  ]);
});

test.each(["", "\n", "\r\n", "\uFEFF\n"])(
  "a secret's file with nothing in it, here %j, is refused: no default takes the place of the secret",
  (text) => {
    const folder = mkdtempSync(join(tmpdir(), "share-links-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "empty");
    writeFileSync(file, text);
    for (const name of SECRETS)
      expect(faultsOf({ [`${name}_FILE`]: file })).toContain(`${name}_FILE names the file ${file}, which is empty`);
  },
);

test("METRICS_HOST without METRICS_PORT is a warning", () => {
  expect(read({ METRICS_HOST: "0.0.0.0" })).toMatchObject({
    metrics: undefined,
    warnings: [expect.stringContaining("METRICS_HOST is ignored without METRICS_PORT")],
  });
  expect(read({ METRICS_HOST: "0.0.0.0", METRICS_PORT: "9100" })).toMatchObject({
    metrics: { host: "0.0.0.0", port: 9100 },
    warnings: [],
  });
  expect(read({ METRICS_PORT: "9100" }).metrics).toEqual({ host: "127.0.0.1", port: 9100 });
});

test("limits are a number of requests in seconds, or off", () => {
  expect(read({ SHARE_LINKS_KEY_RATE_LIMIT: "600/10", SHARE_LINKS_ADDRESS_RATE_LIMIT: "off" }).rateLimits).toEqual({
    perKey: { count: 600, windowMs: 10_000 },
    perOrganization: { count: 30_000, windowMs: 60_000 },
    perAddress: undefined,
  });
  expect(read({}).rateLimits).toEqual({
    perKey: { count: 6000, windowMs: 60_000 },
    perOrganization: { count: 30_000, windowMs: 60_000 },
    perAddress: { count: 100, windowMs: 60_000 },
  });
});

test("origins are compared in their canonical form", () => {
  const { corsOrigins } = read({ SHARE_LINKS_CORS_ORIGINS: "https://A.example:443/, http://localhost:5173" });
  expect(corsOrigins).toEqual(["https://a.example", "http://localhost:5173"]);
});

test("traces need a collector, and none are made where OpenTelemetry is disabled", () => {
  const endpoint = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://127.0.0.1:4318/v1/traces" };
  expect(read({}).tracing).toBeUndefined();
  expect(read(endpoint).tracing).toEqual({ sampleRatio: 1 });
  expect(read({ ...endpoint, OTEL_TRACES_SAMPLER_ARG: "0.25" }).tracing).toEqual({ sampleRatio: 0.25 });
  expect(read({ ...endpoint, OTEL_SDK_DISABLED: "true" }).tracing).toBeUndefined();
});

test("the bootstrap persona may have the nil UUID, and a name with = in it", () => {
  const { bootstrapPersona } = read({ SHARE_LINKS_BOOTSTRAP_PERSONA: "00000000-0000-0000-0000-000000000000=a=b" });
  expect(bootstrapPersona).toEqual({ id: "00000000-0000-0000-0000-000000000000", name: "a=b" });
});

test("a public URL loses its trailing slash and keeps its path", () => {
  expect(read({ PUBLIC_URL: "https://links.example/sub/" }).publicUrl).toBe("https://links.example/sub");
});

test("the console has an origin, or none at all", () => {
  expect(read({ CONSOLE_URL: "https://Console.example/" }).consoleUrl).toBe("https://console.example");
  expect(read({ CONSOLE_URL: "off", PUBLIC_URL: "https://links.example" }).consoleUrl).toBe("");
  expect(read({}).consoleUrl).toBeUndefined();
});

test("in production, a reply that doesn't fit the specification is logged and not refused", () => {
  expect(read({ NODE_ENV: "production" }).checkReplies).toBe("log");
});

test("a PostgreSQL database is shown by host and name, never with its password", () => {
  const { database } = read({
    DATABASE_URL: "postgres://user:hunter2@host:5433/db?sslmode=require",
    SHARE_LINKS_SECRET: "x".repeat(32),
  });
  expect(database.engine).toBe("postgres");
  expect(nameOfDatabase(database)).toBe("postgres://host:5433/db");
});

test("the connection to PostgreSQL is secured as DATABASE_SSLMODE or the URL says, in libpq's words, and the setting wins", () => {
  const sslOf = (environment: Record<string, string>) => {
    const { database } = read({ ...POSTGRES, ...environment });
    if (database.engine !== "postgres") throw new Error("not PostgreSQL");
    const { searchParams } = new URL(database.url);
    return { ...Object.fromEntries(searchParams), poolSize: database.poolSize };
  };
  expect(sslOf({})).toEqual({ poolSize: 10 });
  const libpq = { uselibpqcompat: "true", poolSize: 10 };
  expect(sslOf({ DATABASE_SSLMODE: "require" })).toEqual({ sslmode: "require", ...libpq });
  const url = "postgres://host/db?sslmode=disable";
  expect(sslOf({ DATABASE_URL: url, DATABASE_POOL_SIZE: "3" })).toEqual({ sslmode: "disable", ...libpq, poolSize: 3 });
  expect(sslOf({ DATABASE_URL: url, DATABASE_SSL_ROOT_CERT: CERTIFICATE, DATABASE_SSLMODE: "verify-full" })).toEqual({
    sslmode: "verify-full",
    sslrootcert: CERTIFICATE,
    ...libpq,
  });
  expect(sslOf({ DATABASE_SSL_ROOT_CERT: CERTIFICATE })).toMatchObject({ sslmode: "verify-full" });
});

test("a secret may come from a file, and the line break at its end or the mark at its start don't belong to it", () => {
  const folder = mkdtempSync(join(tmpdir(), "share-links-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "secret"), `\uFEFF${"x".repeat(32)}\n\n`);
  writeFileSync(join(folder, "url"), "postgres://user:hunter2@host/db\r\n");
  const { secret, database } = read({
    SHARE_LINKS_SECRET_FILE: join(folder, "secret"),
    DATABASE_URL_FILE: join(folder, "url"),
  });
  expect([secret, database]).toEqual([
    "x".repeat(32),
    { engine: "postgres", url: "postgres://user:hunter2@host/db", poolSize: 10 },
  ]);
});

test("a provider is none by default, and anam with its key, the address of the hosted API and a time limit", () => {
  expect(read({}).provider).toEqual({ name: "none" });
  expect(read({ ANAM_API_KEY: "key", SHARE_LINKS_PERSONA_PROVIDER: "anam" }).provider).toEqual({
    name: "anam",
    apiKey: "key",
    baseUrl: "https://api.anam.ai",
    timeoutMs: 8000,
  });
});

test("the faults of a provider are listed together, and never show its key", () => {
  const faults = faultsOf({
    ANAM_API_KEY: "a secret key",
    ANAM_BASE_URL: "x",
    SHARE_LINKS_PERSONA_PROVIDER: "anam",
    SHARE_LINKS_PERSONA_TIMEOUT_MS: "1s",
  });
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
    "ANAM_API_KEY",
    "ANAM_BASE_URL",
    "SHARE_LINKS_PERSONA_TIMEOUT_MS",
  ]);
  expect(faults.join()).not.toContain("secret key");
});
