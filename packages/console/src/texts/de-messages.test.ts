import {
  createApiKeySchema,
  createManagedShareLinkSchema,
  createPersonaSchema,
  createWebhookSchema,
} from "@share-links/validation";
import { expect, test } from "vitest";
import { germanFault } from "./de-messages.ts";

const LONG = "x".repeat(5000);
const FAULTY = [
  [createManagedShareLinkSchema, { personaId: "", usageLimit: 0, expiresAt: "soon", allowedOrigins: [LONG] }],
  [createManagedShareLinkSchema, { personaId: "", usageLimit: 1e10, allowedOrigins: Array(101).fill("a") }],
  [createManagedShareLinkSchema, { personaId: "", usageLimit: 1.5 }],
  [createManagedShareLinkSchema, { usageLimit: "many" }],
  [createPersonaSchema, { id: "1", name: LONG, description: LONG, imageUrl: "grace.png" }],
  [createPersonaSchema, { name: "\u202e", imageUrl: "ftp://example.com/grace.png" }],
  [createApiKeySchema, { name: "", permissions: [], expiresAt: "later" }],
  [createWebhookSchema, { url: LONG, description: LONG, events: [] }],
  [createWebhookSchema, { url: "", events: [] }],
] as const;

test("whatever the validators find in a form is said in German", () => {
  const messages = FAULTY.flatMap(([schema, body]) => schema.issues(body).map(({ message }) => message));
  expect(messages.length).toBeGreaterThan(15);
  expect([...new Set(messages)].filter((message) => germanFault(message).startsWith("Nicht gültig"))).toEqual([]);
});

test("a fault names the bound and the value, and an unknown one keeps its own words", () => {
  expect(germanFault("must be at least 1, got 0")).toBe("Muss mindestens 1 sein. Sie haben 0 angegeben.");
  expect(germanFault("is required")).toBe("Füllen Sie dieses Feld aus.");
  expect(germanFault("must rhyme, got 7")).toBe("Nicht gültig: must rhyme, got 7.");
});
