import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const EXAMPLES = join(import.meta.dirname, "../../../spec/examples");

test("every validator works where code from strings is forbidden, with and without JSON Schemas", () => {
  const program = `
    import { readFileSync } from "node:fs";
    import * as plain from "@share-links/validation";
    import * as withSchemas from "@share-links/validation/json-schema";
    let isForbidden = false;
    try { new Function("return 1"); } catch { isForbidden = true; }
    const fitting = process.argv.slice(1).filter((id) => {
      const { request } = JSON.parse(readFileSync(${JSON.stringify(`${EXAMPLES}/`)} + id + ".json", "utf8"));
      return plain.requestSchemas[id].is(request) && withSchemas[id + "RequestSchema"].is(request);
    });
    const { requestSchemas, responseSchemas, ...schemas } = plain;
    const refusing = [...Object.values(schemas), ...Object.values(withSchemas)].filter((schema) => schema.issues(1n).length > 0);
    const targets = Object.values(withSchemas).map((schema) => schema["~standard"].jsonSchema.input({ target: "draft-07" }));
    console.log(JSON.stringify({ isForbidden, fitting, refusing: refusing.length, schemas: targets.length }));
  `;
  const ids = readdirSync(EXAMPLES).map((file) => file.replace(/\.json$/, ""));
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program];
  const printed = execFileSync(process.execPath, [...flags, "--", ...ids], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  const { isForbidden, fitting, refusing, schemas } = JSON.parse(printed);
  expect([isForbidden, fitting]).toEqual([true, ids]);
  expect(refusing).toBe(2 * schemas);
});
