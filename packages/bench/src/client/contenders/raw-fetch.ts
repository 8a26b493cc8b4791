import type { Calls, CallsOptions } from "../calls.ts";

/** The minimum that works: `fetch`, a check of the status, `json()`. */
export function calls({ baseUrl, apiKey, fetch = globalThis.fetch }: CallsOptions): Calls {
  const authorization = `Bearer ${apiKey}`;
  return {
    async get(id) {
      const response = await fetch(`${baseUrl}/v1/share-links/${encodeURIComponent(id)}`, {
        headers: { authorization },
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json() as ReturnType<Calls["get"]>;
    },
    async create(body) {
      const response = await fetch(`${baseUrl}/v1/share-links`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json() as ReturnType<Calls["create"]>;
    },
  };
}
