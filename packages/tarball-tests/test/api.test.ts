import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";

const api = readFileSync(join(import.meta.dirname, "../../../api.md"), "utf8");
const calls = [...api.matchAll(/^`client\.([\w.]+)\(.*\)`$/gm)].map(([, name = ""]) => name);

let installation: Installation;
beforeAll(async () => {
  installation = await install("types", "client");
});
afterAll(() => installation.remove());

test("api.md names exactly the calls of the packed client", async () => {
  const text = `import { createClient } from "@share-links/client";
const methods = (value, path) => Object.entries(value).flatMap(([key, item]) =>
  typeof item === "function" ? [[...path, key].join(".")] : typeof item === "object" && item !== null ? methods(item, [...path, key]) : []);
const { shareLinks, manage, public: open } = createClient({ apiKey: "a-key-of-a-test" });
console.log(JSON.stringify(methods({ shareLinks, manage, public: open }, [])));`;
  installation.write("index.mjs", text);
  const methods: string[] = JSON.parse(await installation.run(process.execPath, "index.mjs"));
  expect(calls.sort()).toEqual(methods.sort());
});
