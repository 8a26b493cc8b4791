import { ApiError, type Client } from "@share-links/client";
import type { Permission, Problem } from "@share-links/types";
import { expect } from "vitest";
import type { Context, UncountedUseLog } from "../src/context.ts";
import type { App } from "../src/http/app-options.ts";
import type { Vault } from "../src/secrets/vault.ts";
import type { Sql } from "../src/store/sql.ts";

/** The persona that every test app has: the nil UUID is a valid id. */
export const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
/** Where the tests' clock starts: 2026-11-03T14:05:09.077Z. */
export const START = Date.UTC(2026, 10, 3, 14, 5, 9, 77);
export const HOUR_MS = 3_600_000;

/** The origin of the test app's console. */
export const CONSOLE_URL = "http://console.test";

/** The token for the test app's `GET /metrics`. */
export const METRICS_TOKEN = "a-token-for-the-measurements-of-the-tests";

/**
 * The real app over a real database, with a clock that stands still until a test moves it. Every answer is checked against the
 * specification.
 */
export interface TestApp {
  /** The app alone, for a server on a socket. */
  app: App;
  context: Context;
  client: Client;
  apiKey: string;
  organizationId: string;
  vault: Vault;
  sql: Sql;
  clock: { now: number };
  /** Resolves once the database uses the last `clock.now`; every request waits for that. */
  settled(): Promise<unknown>;
  anotherConnection(): Sql;
  stopping: AbortController;
  uncountedUses: UncountedUseLog;
  /** The log, one object a line. */
  logged: object[];
  clientWith(apiKey: string): Client;
  /** Makes a client of another node: another app with its own connections to the same database. */
  anotherNode(): Client;
  /** Makes a key of this organisation with only these permissions. */
  makeKey(permissions: readonly Permission[], expiresAt?: number | null): Promise<{ id: string; key: string }>;
  /** Makes another organisation with a client and with a persona of the same id. */
  otherOrganization(): Promise<{ client: Client; apiKey: string; organizationId: string }>;
  /** Sends a request as it is, with the API key unless the headers say otherwise. Its `origin` may be the console's. */
  send(
    method: string,
    path: string,
    options?: { headers?: Record<string, string>; body?: RequestBody; json?: unknown; origin?: string },
  ): Promise<Response>;
  close(): Promise<void>;
}

/** The possible bodies of a request. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | ReadableStream;

/** Reads the JSON body of an answer, as a problem unless the test gives another type. */
export async function bodyOf<Body = Problem & { details: { path: string; message: string; code: string }[] }>(
  response: Response,
): Promise<Body> {
  return (await response.json()) as Body;
}

/** Returns the error that refuses a call; fails if the call succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<{
  status: number;
  code: string;
  message: string;
  details: { path: string; message: string; code: string }[];
}> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error, "the call was not refused").toBeInstanceOf(ApiError);
  return error as {
    status: number;
    code: string;
    message: string;
    details: { path: string; message: string; code: string }[];
  };
}
