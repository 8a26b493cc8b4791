import { readFileSync } from "node:fs";
import type { CreateShareLink, PersonaShareLink, ShareLink } from "@share-links/types";

const EXAMPLES = new URL("../../../../spec/examples/", import.meta.url);

/** The key that every contender sends. */
export const API_KEY = "anam_sk_4fS9vXw2Lq7Zt1Rb";

/** The body of the timed creation. */
export const BODY: CreateShareLink = example("createShareLink").request.body;

/** The answer to the timed GET. */
export const FOUND: PersonaShareLink = example("getShareLink").responses["200"];

/** The answer to the timed POST. */
export const CREATED: ShareLink = example("createShareLink").responses["201"];

/** The server's answer about a link that does not exist. */
export const PROBLEM: { readonly code: string } = example("getShareLink").responses["404"];

const TEXTS = { GET: JSON.stringify(FOUND), POST: JSON.stringify(CREATED) };

/** The answer to a request by its method: the status, the headers, and the body as text. */
export function answerTo(method: string) {
  const isPost = method === "POST";
  const text = isPost ? TEXTS.POST : TEXTS.GET;
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) };
  return { status: isPost ? 201 : 200, headers, text };
}

/** Replaces the network: gives the same answers immediately. */
export async function mockedFetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
  const method = input instanceof Request ? input.method : (init?.method ?? "GET");
  const { status, headers, text } = answerTo(method);
  return new Response(text, { status, headers });
}

function example(id: string) {
  return JSON.parse(readFileSync(new URL(`${id}.json`, EXAMPLES), "utf8"));
}
