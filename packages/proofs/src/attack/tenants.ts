import { readFileSync } from "node:fs";
import { operations } from "@share-links/server/src/generated/operations.ts";
import type { OperationEntry } from "@share-links/server/src/http/decode-request.ts";
import { type Home, runCommand } from "@share-links/server/test/service.ts";
import { type Answer, call } from "../call.ts";

/** The attacking or the attacked organisation: its key, and one thing of each kind that the API can create. */
export interface Tenant {
  readonly key: string;
  readonly personaId: string;
  /** The id and token of each thing, and where it was created. */
  readonly things: readonly { readonly collection: string; readonly id: string; readonly token?: string }[];
}

/** An answer without the parts that may differ between equal answers: the request's id, and the id in the request. */
export interface Comparable {
  readonly status: number;
  readonly body: string;
}

/** The operations that need a key. */
export const GUARDED: readonly OperationEntry[] = Object.values(operations).filter(({ securitySchemes }) =>
  securitySchemes.some((scheme) => scheme === "apiKey"),
);

/** Makes an organisation and a key with every permission with the operator's command, and then one thing of each kind. */
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

/** Makes another key of an organisation with only these permissions. */
export async function makeKey({ key }: Tenant, baseUrl: string, permissions: readonly string[]): Promise<string> {
  const url = `${baseUrl}/manage/v1/api-keys`;
  const { status, body } = await call<{ key: string }>("POST", url, { name: "proof", permissions }, { key });
  if (status !== 201) throw new Error(`the key was not created: ${status} ${JSON.stringify(body)}`);
  return body.key;
}

/** Runs an operator's command and returns the JSON that it prints. */
function command(home: Home, ...words: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = runCommand(home, ...words, "--json");
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Returns an operation's example body with some members replaced, or undefined if the operation has no body. */
export function exampleBody({ id, body }: OperationEntry, members: Readonly<Record<string, unknown>> = {}): unknown {
  if (!body) return undefined;
  const url = new URL(`../../../../spec/examples/${id}.json`, import.meta.url);
  const example = JSON.parse(readFileSync(url, "utf8")).request?.body ?? {};
  const replaced = Object.entries(members).filter(([name]) => name in example);
  // The first request used the example's own id, so later ones must leave it out.
  return { ...withoutId(example), ...Object.fromEntries(replaced) };
}

/** Removes the parts of an answer that may differ between requests for different ids. */
export function comparable({ status, body }: Answer<unknown>, asked: string): Comparable {
  const { requestId, ...rest } = Object(body);
  return { status, body: JSON.stringify(rest).replaceAll(asked, "<id>") };
}

function withoutId(example: Record<string, unknown>): Record<string, unknown> {
  const { id, ...rest } = example;
  return rest;
}
