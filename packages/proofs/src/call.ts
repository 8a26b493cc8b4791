import type { ManagedShareLink, Problem } from "@share-links/types";
import { API_KEY, PERSONA_ID } from "./site.ts";

/** An answer as it came: without retries, and without errors for its status. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Sends one JSON request, with the site's API key unless `key` says otherwise. Rejects only if there is no answer. */
export async function call<Body = Problem>(
  method: string,
  url: string,
  body?: unknown,
  {
    key = API_KEY,
    headers = {},
    isText = false,
  }: { key?: string | null; headers?: Record<string, string>; isText?: boolean } = {},
): Promise<Answer<Body>> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (isText ? text : text === "" ? undefined : JSON.parse(text)) as Body,
  };
}

/** Makes a link with these settings, or throws with the answer. */
export async function makeLink(baseUrl: string, settings: object = {}): Promise<ManagedShareLink> {
  const { status, body } = await call<ManagedShareLink>("POST", `${baseUrl}/manage/v1/share-links`, {
    personaId: PERSONA_ID,
    ...settings,
  });
  if (status !== 201) throw new Error(`the link was not created: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Changes settings of a link and returns it, or throws with the answer. */
export async function changeLink(baseUrl: string, id: string, settings: object): Promise<ManagedShareLink> {
  const url = `${baseUrl}/manage/v1/share-links/${id}`;
  const { status, body } = await call<ManagedShareLink>("PATCH", url, settings);
  if (status !== 200) throw new Error(`the link was not changed: ${status} ${JSON.stringify(body)}`);
  return body;
}
