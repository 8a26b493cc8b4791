import { fileURLToPath } from "node:url";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../src/commands/open-service.ts";
import { readConfig } from "../src/config.ts";
import { type Sql, sql } from "../src/store/sql.ts";

const fileOf = (name: string) => fileURLToPath(new URL(`certificates/${name}`, import.meta.url));
const CA = fileOf("ca.pem");

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres({
    durable: false,
    tls: { certificate: fileOf("server.pem"), key: fileOf("server.key") },
  });
});
afterAll(() => postgres.stop());

let opened: Sql | undefined;
afterEach(() => opened?.close());

/** Whether a connection with these settings is encrypted. The certificate is for `localhost`. */
async function isEncrypted(settings: Record<string, string>, host = "localhost"): Promise<unknown> {
  const url = postgres.url.replace("127.0.0.1", host);
  const { database } = readConfig({ DATABASE_URL: url, SHARE_LINKS_SECRET: "x".repeat(32), ...settings }, "/");
  opened = openDatabase(database);
  const rows = await opened.read(sql<{ ssl: boolean }>`SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`);
  return rows[0]?.ssl;
}

test("verify-full connects, encrypted, to a server whose certificate the CA signed for its name", async () => {
  expect(await isEncrypted({ DATABASE_SSLMODE: "verify-full", DATABASE_SSL_ROOT_CERT: CA })).toBe(true);
  expect(await isEncrypted({ DATABASE_SSL_ROOT_CERT: CA })).toBe(true);
});

test("verify-full refuses a server with another name, or with a certificate from an unknown CA", async () => {
  const verify = { DATABASE_SSLMODE: "verify-full", DATABASE_SSL_ROOT_CERT: CA };
  await expect(isEncrypted(verify, "127.0.0.1")).rejects.toMatchObject({
    code: "service_unavailable",
    cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
  });
  await expect(isEncrypted({ DATABASE_SSLMODE: "verify-full" })).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/self.signed certificate|unable to verify/) },
  });
});

test("require encrypts without checking the certificate, verify-ca without checking its name, and disable doesn't encrypt", async () => {
  expect(await isEncrypted({ DATABASE_SSLMODE: "require" }, "127.0.0.1")).toBe(true);
  expect(await isEncrypted({ DATABASE_SSLMODE: "verify-ca", DATABASE_SSL_ROOT_CERT: CA }, "127.0.0.1")).toBe(true);
  expect(await isEncrypted({ DATABASE_SSLMODE: "disable" })).toBe(false);
});
