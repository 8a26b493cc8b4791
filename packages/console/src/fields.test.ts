import { createManagedShareLinkSchema } from "@share-links/validation";
import { expect, test } from "vitest";
import { detailsOf } from "./errors.ts";
import { byField, faultsIn } from "./fields.ts";

test("what the server found wrong stands at the same fields as what the validators find", () => {
  const details = [
    { path: "/body/allowedOrigins/1", message: "must not be a public suffix", code: "origin" },
    { path: "/body/allowedOrigins/2", message: "must have no path", code: "origin" },
    { path: "/body/usageLimit", message: "must be at least 1", code: "minimum" },
  ];
  expect([...byField(detailsOf({ details }))]).toEqual([
    [
      "allowedOrigins",
      [
        { message: "must not be a public suffix", line: 2 },
        { message: "must have no path", line: 3 },
      ],
    ],
    ["usageLimit", [{ message: "must be at least 1" }]],
  ]);
  expect([...faultsIn(createManagedShareLinkSchema, { usageLimit: 0 }).keys()].sort()).toEqual([
    "personaId",
    "usageLimit",
  ]);
});

test("an error without details says nothing about fields", () => {
  expect(detailsOf(new Error("offline")).size).toBe(0);
  expect(detailsOf(undefined).size).toBe(0);
});
