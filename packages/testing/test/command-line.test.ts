import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@share-links/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../src/command-line.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  const [printed, errors]: string[][] = [[], []];
  const code = await runCommandLine(args, {
    print: (text) => printed?.push(text),
    printError: (text) => errors?.push(text),
    stop: AbortSignal.abort(),
    pid: 1,
  });
  return { code, printed: printed?.join("") ?? "", errors: errors?.join("") ?? "" };
}

test("it prints one line of JSON when it is ready, serves its seed, and ends with 0 when it is stopped", async () => {
  const seed = join(folder, "seed.yaml");
  writeFileSync(seed, "personas: [{ name: Grace }]\nlinks: [{ usageLimit: 2 }]\n");
  const stop = new AbortController();
  const printed: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const ended = runCommandLine(
    ["--port", "0", "--seed", seed, "--api-key", "slk_the-key-of-the-test", "--now", "2030-01-01"],
    {
      print(text) {
        printed.push(text);
        resolve();
      },
      printError: (text) => printed.push(text),
      stop: stop.signal,
      pid: 42,
    },
  );
  await promise;
  expect(printed.join("")).toMatch(/^[^\n]+\n$/);
  const line = JSON.parse(printed.join("")) as Record<string, string>;
  expect(line).toEqual({
    ready: true,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    apiKey: "slk_the-key-of-the-test",
    organizationId: expect.any(String),
    control: `${line.url}/_emulator`,
    pid: 42,
  });
  const client = createClient({ apiKey: line.apiKey, baseUrl: line.url });
  expect((await client.shareLinks.list()).data).toMatchObject([
    { personaName: "Grace", usageLimit: 2, createdAt: "2030-01-01T00:00:00.000Z" },
  ]);
  stop.abort();
  expect(await ended).toBe(0);
  await expect(fetch(line.url ?? "")).rejects.toThrow("fetch failed");
});

test.each([
  [["--help"], 0, /^Usage: share-links-emulator .*--seed FILE/s, ""],
  [["--port", "http"], 2, "", /--port must be a number from 0 to 65535, got "http"/],
  [["--prot", "1"], 2, "", /Unknown option '--prot'/],
  [["--seed", "/nowhere.yaml"], 2, "", /ENOENT.*nowhere\.yaml/],
  [["--clock", "fast"], 2, "", /clock must be "still" or "system"/],
])("%j ends with %i and says why", async (args, code, printed, errors) => {
  const result = await run(...args);
  expect(result).toEqual({
    code,
    printed: printed === "" ? "" : expect.stringMatching(printed),
    errors: errors === "" ? "" : expect.stringMatching(errors),
  });
});
