/** A contender: a file that makes the same five calls and reads each answer. */
export interface Contender {
  readonly name: string;
  /** Its npm packages. The report names their versions. */
  readonly packages: readonly string[];
  readonly text: string;
}

/** In the order of the report. The first one shows the cost of any program. Each calls a project that `project.ts` writes. */
export const CONTENDERS: readonly Contender[] = [
  { name: "an empty file", packages: [], text: "export {};\n" },
  {
    name: "ours",
    packages: [],
    text: `import { createClient } from "@share-links/client";

const { shareLinks } = createClient({ apiKey: "key", baseUrl: "http://127.0.0.1:8080" });
const page = await shareLinks.list({ page: 1, perPage: 20 });
const created = await shareLinks.create({ personaId: page.data[0]?.personaId ?? "", usageLimit: 3 });
const found = await shareLinks.get(created.id);
const updated = await shareLinks.update(found.id, { expiresInHours: 24 });
const deleted = await shareLinks.delete(updated.id);
export const seen: [number, string, string, number | null, string] = [page.meta.total, created.token, found.personaName, updated.usageLimit, deleted.message];
`,
  },
  {
    name: "openapi-fetch",
    packages: ["openapi-fetch", "openapi-typescript"],
    text: `import createClient from "openapi-fetch";
import type { paths } from "./openapi.ts";

const client = createClient<paths>({ baseUrl: "http://127.0.0.1:8080", headers: { authorization: "Bearer key" } });
const page = await client.GET("/v1/share-links", { params: { query: { page: 1, perPage: 20 } } });
const created = await client.POST("/v1/share-links", { body: { personaId: page.data?.data[0]?.personaId ?? "", usageLimit: 3 } });
const found = await client.GET("/v1/share-links/{id}", { params: { path: { id: created.data?.id ?? "" } } });
const updated = await client.PUT("/v1/share-links/{id}", { params: { path: { id: found.data?.id ?? "" } }, body: { expiresInHours: 24 } });
const deleted = await client.DELETE("/v1/share-links/{id}", { params: { path: { id: updated.data?.id ?? "" } } });
if (!page.data || !created.data || !found.data || !updated.data || !deleted.data) throw new Error("failed");
export const seen: [number, string, string, number | null, string] = [page.data.meta.total, created.data.token, found.data.personaName, updated.data.usageLimit, deleted.data.message];
`,
  },
  {
    name: "hey-api",
    packages: ["@hey-api/openapi-ts"],
    text: `import { createShareLink, deleteShareLink, getShareLink, listShareLinks, updateShareLink } from "./hey-api/index.js";
import { createClient } from "./hey-api/client/index.js";

const client = createClient({ auth: "key", baseUrl: "http://127.0.0.1:8080", throwOnError: true });
const page = await listShareLinks({ client, query: { page: 1, perPage: 20 }, throwOnError: true });
const created = await createShareLink({ client, body: { personaId: page.data.data[0]?.personaId ?? "", usageLimit: 3 }, throwOnError: true });
const found = await getShareLink({ client, path: { id: created.data.id }, throwOnError: true });
const updated = await updateShareLink({ client, path: { id: found.data.id }, body: { expiresInHours: 24 }, throwOnError: true });
const deleted = await deleteShareLink({ client, path: { id: updated.data.id }, throwOnError: true });
export const seen: [number, string, string, number | null, string] = [page.data.meta.total, created.data.token, found.data.personaName, updated.data.usageLimit, deleted.data.message];
`,
  },
];
