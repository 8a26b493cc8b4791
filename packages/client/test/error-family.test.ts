import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as ours from "../src/index.ts";
import { example } from "./example.ts";

// Imports a second copy of the same modules, as if a program had two versions of the package.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
});
const copy = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
const theirs = (await import(`data:text/javascript;base64,${copy}`)) as typeof ours;
const classes = Object.entries(ours).filter(([name]) => name.endsWith("Error")) as [string, typeof ours.ApiError][];
const fields = {
  message: "no",
  operationId: "getShareLink",
  method: "GET",
  url: "http://x.test/",
  issues: [],
} as const;
const { id } = example("getShareLink").request.path;

test("the second copy has classes of its own", () => {
  expect(theirs.ApiError).not.toBe(ours.ApiError);
});

describe.each(classes)("%s", (name, type) => {
  test("has its own name, also at the start of the stack", () => {
    const error = new type(fields);
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: no\\n`));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: "no" });
  });

  test("has errors that are instances of the same classes in another copy of the package", () => {
    const error = new type(fields);
    for (const [other, ourClass] of classes) {
      const theirClass = (theirs as unknown as Record<string, typeof ours.ApiError>)[other] ?? expect.unreachable();
      expect([other, error instanceof theirClass]).toEqual([other, error instanceof ourClass]);
      expect([other, error instanceof ourClass]).toEqual([other, isBelow(type, ourClass)]);
    }
  });
});

/** Whether a class extends another, by the prototypes in one copy of the package. */
function isBelow(type: unknown, upper: unknown): boolean {
  return type !== null && (type === upper || isBelow(Object.getPrototypeOf(type), upper));
}

test("a value that isn't an ApiError is not an instance of ApiError", () => {
  for (const value of [
    null,
    undefined,
    "ApiError",
    new Error("no"),
    { name: "ApiError" },
    Object.create(null),
    () => 1,
  ]) {
    expect(value instanceof ours.ApiError).toBe(false);
  }
});

test("a class that a user derives has only its own instances", () => {
  class Mine extends ours.NotFoundError {}
  expect(new Mine(fields)).toBeInstanceOf(ours.NotFoundError);
  expect(new Mine(fields)).toBeInstanceOf(theirs.NotFoundError);
  expect(new Mine(fields)).toBeInstanceOf(Mine);
  expect(new ours.NotFoundError(fields)).not.toBeInstanceOf(Mine);
});

test("an error that one copy throws is caught with the class of the other", async () => {
  const client = theirs.createClient({
    apiKey: "ak_errors_of_a_test",
    fetch: () => new Response(null, { status: 404 }),
  });
  const error = await client.shareLinks.get(id).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ours.NotFoundError);
  expect(error).not.toBeInstanceOf(ours.GoneError);
});
