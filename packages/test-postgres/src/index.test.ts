import { spawnSync } from "node:child_process";
import pg from "pg";
import { expect, test } from "vitest";
import { startPostgres } from "./index.ts";

test.each([0, 1])("a process that loads this library exits with the status that it set, %i", (exitCode) => {
  const program = `await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)}); process.exitCode = ${exitCode};`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: exitCode, stderr: "" });
});

test("every server begins with the same data, and nothing that one stores reaches the next", {
  timeout: 120_000,
}, async () => {
  const empty = ["postgres", "template0", "template1"];
  for (const name of ["first", "second"]) {
    const postgres = await startPostgres({ durable: false });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const databases = async () => {
      const { rows } = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database ORDER BY datname");
      return rows.map((row) => row.name);
    };
    expect(await databases()).toEqual(empty);
    await client.query(`CREATE DATABASE ${name}`);
    expect(await databases()).toEqual([name, ...empty].sort());
    await client.end();
    await postgres.stop();
  }
});
