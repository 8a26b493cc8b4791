import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, test, vi } from "vitest";

// Not the one that this suite's setup writes everything with.
const { openLog } = await vi.importActual<typeof import("./log.ts")>("./log.ts");

const FIELDS = {
  requestId: "0199f3c2-6a51-7c44-9a1e-5d0c7a1b2c3d",
  traceId: undefined,
  operationId: "getShareLink",
  method: "GET",
  route: "/v1/share-links/{id}",
  status: 200,
  code: undefined,
  durationMs: 1.25,
  reason: undefined,
  client: "127.0.0.1",
  organizationId: "nanoid_-x",
  keyId: undefined,
};

function linesOf(write: (log: { write(line: string): void }) => void): string[] {
  const lines: string[] = [];
  write({ write: (line) => lines.push(line.replace(/"time":\d+/, '"time":0')) });
  return lines;
}

test.each(["127.0.0.1", 'a"b\\c', "line\nbreak\u0000\u001f\u007f", "é ☃ 😀 \u2028", ""])(
  "the line of a request is the one that pino writes, with %j in it",
  (client) => {
    const fields = { ...FIELDS, client };
    expect(linesOf((destination) => openLog("info", destination).request(fields))).toEqual(
      linesOf((destination) => pino({ level: "info" }, destination).info(fields, "request")),
    );
  },
);

test("a level above info leaves requests out, and no error", () => {
  const lines = linesOf((destination) => {
    const log = openLog("warn", destination);
    log.request(FIELDS);
    log.error({ status: 500 }, "request failed");
  });
  expect(lines).toEqual([expect.stringContaining("request failed")]);
});

test.each([
  ["ends by itself", "", 0],
  ["is told to exit", "process.exit(3)", 3],
  ["dies of an uncaught error", "throw new Error('uncaught')", 1],
])("every line is there, in its order, when the process %s", (_, end, status) => {
  const folder = mkdtempSync(join(tmpdir(), "share-links-"));
  try {
    const script = `
      import { openSync } from "node:fs";
      import { openLog } from ${JSON.stringify(join(import.meta.dirname, "log.ts"))};
      const log = openLog("info", { fd: openSync("log", "a"), write() {} });
      for (let turn = 0; turn < 1000; turn++) {
        log.request({ ...${JSON.stringify(FIELDS)}, status: turn });
        if (turn === 500) log.error({ status: turn }, "request failed");
      }
      ${end}`;
    const child = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", script], { cwd: folder });
    expect(child.status).toBe(status);
    const log = readLines(join(folder, "log"));
    expect(log.filter(({ msg }) => msg === "request").map((line) => line.status)).toEqual([...Array(1000).keys()]);
    expect(log[501]).toMatchObject({ level: 50, status: 500, msg: "request failed" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function readLines(path: string): { level: number; msg: string; status: number }[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
