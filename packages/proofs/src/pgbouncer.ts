import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** A PgBouncer in transaction mode in front of a PostgreSQL server. */
export interface PgBouncer {
  readonly version: string;
  /** Returns the address that leads to the same database through PgBouncer. */
  through(url: string): string;
  close(): Promise<void>;
}

/** The first version that supports named prepared statements in transaction mode. */
const OLDEST = [1, 21] as const;
// Fewer than a node opens, so that nodes share them.
const SERVER_CONNECTIONS = 4;
const WAIT_MS = 20;

/** Starts PgBouncer from the PATH, or the program that PGBOUNCER names; throws if it is missing or too old. */
export async function startPgBouncer(postgresUrl: string): Promise<PgBouncer> {
  const program = process.env.PGBOUNCER ?? "pgbouncer";
  const version = versionOf(program);
  const folder = await mkdtemp(join(tmpdir(), "share-links-pgbouncer-"));
  // Root runs it as the user postgres, who must be able to read its files.
  await chmod(folder, 0o755);
  const port = await freePort();
  const { hostname, port: serverPort, username, password } = new URL(postgresUrl);
  const settings = [
    "[databases]",
    `* = host=${hostname} port=${serverPort}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = plain",
    `auth_file = ${join(folder, "users")}`,
    "pool_mode = transaction",
    `default_pool_size = ${SERVER_CONNECTIONS}`,
    "max_prepared_statements = 200",
    "max_client_conn = 200",
    ...(userInfo().uid === 0 ? ["user = postgres"] : []),
  ];
  await writeFile(join(folder, "users"), `"${username}" "${password}"\n`);
  await writeFile(join(folder, "pgbouncer.ini"), `${settings.join("\n")}\n`);
  const child = spawn(program, [join(folder, "pgbouncer.ini")], { stdio: ["ignore", "ignore", "pipe"] });
  await listening(child);
  return {
    version,
    through: (url) => url.replace(`:${serverPort}/`, `:${port}/`),
    async close() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function versionOf(program: string): string {
  let text: string;
  try {
    text = execFileSync(program, ["--version"], { encoding: "utf8" });
  } catch (cause) {
    throw new Error(
      `This proof needs PgBouncer ${OLDEST.join(".")} or newer: install it (on Debian 13: apt-get install pgbouncer), or name the program in PGBOUNCER.`,
      { cause },
    );
  }
  const [, major = "0", minor = "0"] = /PgBouncer (\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]))
    return `${major}.${minor}`;
  throw new Error(`PgBouncer is ${major}.${minor}, and this proof needs ${OLDEST.join(".")} or newer.`);
}

async function listening(child: ChildProcess): Promise<void> {
  let logged = "";
  child.stderr?.on("data", (chunk) => {
    logged += chunk;
  });
  while (!/process up/.test(logged)) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}:\n${logged}`);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
