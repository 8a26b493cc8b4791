import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { success } from "./example.ts";
import { json, serve } from "./foreign/serve.ts";

const guide = readFileSync(new URL("../../../docs/openapi-fetch.md", import.meta.url), "utf8");
const [, example = ""] = /```ts\n(.*?)```/s.exec(guide) ?? [];

/** Runs the guide's example as a separate program, and returns what it prints. */
async function printed(SHARE_LINKS_BASE_URL: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module-typescript", "--disable-warning=ExperimentalWarning", "--eval", example],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { SHARE_LINKS_BASE_URL, SHARE_LINKS_API_KEY: "ak_guide_of_a_test" },
    },
  );
  return stdout;
}

test("the guide's example lists links, and prints a reason if it can't", async () => {
  const page = success("listShareLinks").body as { data: { id: string; usageCount: number }[] };
  const api = await serve(json(200, page));
  expect(await printed(api.baseUrl)).toBe(page.data.map(({ id, usageCount }) => `${id} ${usageCount}\n`).join(""));
  expect(api.seen[0]?.target).toBe("/v1/share-links?perPage=5");
  const refusing = await serve(json(401, { message: "No such key." }));
  expect(await printed(refusing.baseUrl)).toBe("The API key is wrong: No such key.\n");
});
