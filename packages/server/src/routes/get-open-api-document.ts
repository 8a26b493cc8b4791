import type { Schema } from "@share-links/types";
import { type Compressed, compressed, representVersion } from "../compressed.ts";
import type { Route } from "../route.ts";

type Document = Schema<"OpenApiDocument">;

/** The specification, with this service as its server. */
export const getOpenApiDocument: Route<"getOpenApiDocument"> = async ({ header }, { publicUrl }) => {
  if (kept?.publicUrl !== publicUrl) kept = { publicUrl, read: readDocument(publicUrl) };
  const { document, text } = await kept.read;
  const { bytes, headers } = representVersion(text, header);
  if (!bytes) return { status: 304, body: undefined, headers };
  return { status: 200, body: document, bytes, headers: { ...headers, "Content-Type": "application/json" } };
};

// Read and compressed once, when it is first asked for: most processes are never asked.
let kept: { publicUrl: string; read: Promise<{ document: Document; text: Compressed }> } | undefined;

async function readDocument(publicUrl: string) {
  const { openApiText } = await import("../generated/openapi-document.ts");
  const document = { ...(JSON.parse(openApiText) as Document), servers: [{ url: publicUrl }] };
  return { document, text: await compressed(JSON.stringify(document)) };
}
