import { readFileSync } from "node:fs";
import { operations } from "@share-links/server/src/generated/operations.ts";
import type { Operation } from "@share-links/server/src/http/decode-request.ts";
import { type Home, runCommand } from "@share-links/server/test/service.ts";
import { type Answer, call } from "../call.ts";

/** An organisation under attack or attacking: its key, and everything that it made, one of each kind that the specification can make. */
export interface Tenant {
  readonly key: string;
  readonly personaId: string;
  /** Ids and tokens of what it made, and where each was made. */
  readonly things: readonly { readonly collection: string; readonly id: string; readonly token?: string }[];
}

/** An answer without what may differ between two of the same: its request's id, and the id that was asked for. */
export interface Comparable {
  readonly status: number;
  readonly body: string;
}

/** The operations that need a key. */
export const GUARDED: readonly Operation[] = Object.values(operations).filter(
  ({ permissions }) => permissions !== null,
);

/** Makes an organisation with the operator's command, with a key of every permission, and one thing of each kind in it. */
export async function makeTenant(home: Home, baseUrl: string, name: string, personaId: string): Promise<Tenant> {
  command(home, "organizations", "create", "--name", name);
  const key = String(command(home, "keys", "create", "--name", "proof", "--organization", name).key);
  await call("POST", `${baseUrl}/manage/v1/personas`, { id: personaId, name: `Persona of ${name}` }, { key });
  const things: { collection: string; id: string; token?: string }[] = [
    { collection: "/manage/v1/personas", id: personaId },
  ];
  for (const operation of GUARDED.filter(({ method, path }) => method === "POST" && !path.includes("{"))) {
    const body = exampleBody(operation, { personaId });
    const { status, body: made } = await call<{ id: string; token?: string }>("POST", baseUrl + operation.path, body, {
      key,
    });
    if (status === 201)
      things.push({ collection: operation.path, id: made.id, ...(made.token && { token: made.token }) });
  }
  return { key, personaId, things };
}

/** Another key of an organisation, with these permissions alone. */
export async function makeKey({ key }: Tenant, baseUrl: string, permissions: readonly string[]): Promise<string> {
  const url = `${baseUrl}/manage/v1/api-keys`;
  const { status, body } = await call<{ key: string }>("POST", url, { name: "proof", permissions }, { key });
  if (status !== 201) throw new Error(`no key was made: ${status} ${JSON.stringify(body)}`);
  return body.key;
}

/** Runs an operator's command and gives the JSON that it prints. */
export function command(home: Home, ...words: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = runCommand(home, ...words, "--json");
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The documented request of an operation, with members of its body put in the place of the example's; undefined where it takes none. */
export function exampleBody({ id, body }: Operation, members: Readonly<Record<string, unknown>> = {}): unknown {
  if (!body) return undefined;
  const url = new URL(`../../../../spec/examples/${id}.json`, import.meta.url);
  const example = JSON.parse(readFileSync(url, "utf8")).request?.body ?? {};
  const replaced = Object.entries(members).filter(([name]) => name in example);
  // A client's own id was taken by the first; each wants one of its own.
  return { ...withoutId(example), ...Object.fromEntries(replaced) };
}

/** What is left to compare when both were asked for another id. */
export function comparable({ status, body }: Answer<unknown>, asked: string): Comparable {
  const { requestId, ...rest } = Object(body);
  return { status, body: JSON.stringify(rest).replaceAll(asked, "<id>") };
}

function withoutId(example: Record<string, unknown>): Record<string, unknown> {
  const { id, ...rest } = example;
  return rest;
}
