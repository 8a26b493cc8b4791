import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createModel } from "../../model/model.ts";
import { documentOf } from "../../read/read-document.ts";
import { FOLDER_TYPES } from "../../write/layout.ts";
import { emitApi } from "./emit-api.ts";

const root = join(import.meta.dirname, "../../../../..");
const api = readFileSync(join(root, "api.md"), "utf8");
const specification = parse(readFileSync(join(root, "packages/types/openapi.yaml"), "utf8"));

test("api.md says that it is generated, in its first line", () => {
  expect(api.split("\n", 1)).toEqual(['<!-- Generated from spec/openapi.yaml by "pnpm generate". Do not edit. -->']);
});

test("api.md has every operation with every status, and every schema with every field", () => {
  for (const [path, item] of Object.entries<Record<string, Operation>>(specification.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (method === "parameters") continue;
      const section = sectionOf(`### ${operation.summary}`);
      expect(section).toContain(`\`${method.toUpperCase()} ${path}\``);
      for (const status of Object.keys(operation.responses)) expect(section).toContain(`\n| ${status} |`);
    }
  }
  for (const [name, schema] of Object.entries<{ properties?: object }>(specification.components.schemas)) {
    const section = sectionOf(`### ${name}`);
    for (const field of Object.keys(schema.properties ?? {})) expect(section).toMatch(`\n| \`${field}\``);
  }
});

test("every link in api.md leads to one of its headings", () => {
  const headings = [...api.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...api.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((target) => !headings.includes(target ?? ""))).toEqual([]);
});

test("a text with bars and line breaks stays in its cell, and the table shows bounds and defaults", () => {
  const schema = {
    type: "object",
    required: ["a"],
    additionalProperties: false,
    properties: {
      a: { type: ["integer", "null"], minimum: 1, default: 3, description: "one |\n two" },
      b: { type: "array", maxItems: 2, items: { type: "string", enum: ["x", "y|z"] } },
      c: { allOf: [{ $ref: "#/components/schemas/B" }], default: "q" },
    },
  };
  const text = emitted({ A: schema, B: { type: "string", format: "uuid" } });
  expect(text).toContain("| `a` | integer or null, at least 1, default `3` | one \\| two |");
  expect(text).toContain('| `b`? | array of `"x"` or `"y\\|z"`, at most 2 items |  |');
  expect(text).toContain('| `c`? | [B](#b), default `"q"` |  |');
  expect(text).toContain("No other field is taken.");
  expect(text).toContain("### B\n\nuuid\n");
});

interface Operation {
  summary: string;
  responses: object;
}

function sectionOf(heading: string): string {
  const start = api.indexOf(`\n${heading}\n`);
  expect({ heading, start }).not.toEqual({ heading, start: -1 });
  return api.slice(start, api.indexOf("\n##", start + 1)).concat("\n");
}

function emitted(schemas: object): string {
  const document = documentOf(
    { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas } },
    "a.yaml",
  );
  return emitApi(document, createModel(document, FOLDER_TYPES).operations);
}
