import type { Schema } from "@share-links/types";
import type { Context } from "../context.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { findSetting } from "../store/settings.ts";
import { row, type Work } from "../store/sql.ts";
import { type Compressed, compressed, represent, representVersion, versionReply } from "../values/compressed.ts";

type Document = Schema<"OpenApiDocument">;

/** Tells that the process can answer. */
export async function getLiveness(): Promise<Reply<"getLiveness">> {
  return { status: 200, body: { status: "alive" } };
}

/** Tells that the service takes requests: the database answers, and the process is not stopping. */
export function* getReadiness(_input: object, { stopping }: Pick<Tools, "stopping">): Work<Reply<"getReadiness">> {
  if (stopping.aborted)
    throw new Refusal("service_unavailable", { message: "The service is stopping. Try again later." });
  yield* row(findSetting("secret_fingerprint"));
  return { status: 200, body: { status: "ready" } };
}

/** Gets what this process has measured, for Prometheus. */
export async function getMetrics(
  { header }: Input<"getMetrics", "header">,
  { metrics }: Pick<Context, "metrics">,
): Promise<Reply<"getMetrics">> {
  const text = await metrics.text();
  const { bytes, headers } = represent(text, header["accept-encoding"]);
  return { status: 200, body: text.text, bytes, headers: { ...headers, "Content-Type": metrics.contentType } };
}

/** Gets the specification, with this service as its server. */
export async function getOpenApiDocument(
  { header }: Input<"getOpenApiDocument", "header">,
  { publicUrl }: Pick<Context, "publicUrl">,
): Promise<Reply<"getOpenApiDocument">> {
  if (specification?.publicUrl !== publicUrl) specification = { publicUrl, read: readDocument(publicUrl) };
  const { document, text } = await specification.read;
  const { bytes, headers } = representVersion(text, header);
  if (!bytes) return { status: 304, body: undefined, headers };
  return { status: 200, body: document, bytes, headers: { ...headers, "Content-Type": "application/json" } };
}

/** Gets the browser's half of the persona provider. */
export async function getProviderScript(
  { header }: Input<"getProviderScript", "header">,
  { provider }: Pick<Context, "provider">,
): Promise<Reply<"getProviderScript">> {
  const reading = scripts.get(provider) ?? readScript(provider);
  if (!reading) throw new Refusal("route_not_found");
  return versionReply(await reading, header, { "Content-Type": "text/javascript; charset=utf-8" });
}

/** The script of each provider, read and compressed when it is first asked for. */
const scripts = new WeakMap<Context["provider"], Promise<Compressed>>();

function readScript(provider: Context["provider"]): Promise<Compressed> | undefined {
  const script = provider.script?.().then((bytes) => compressed(new TextDecoder().decode(bytes)));
  if (!script) return undefined;
  scripts.set(provider, script);
  // A file that can't be read now may be there the next time.
  script.catch(() => scripts.delete(provider));
  return script;
}

// Read and compressed when it is first asked for, because most processes never are.
let specification: { publicUrl: string; read: Promise<{ document: Document; text: Compressed }> } | undefined;

async function readDocument(publicUrl: string) {
  const { openApiText } = await import("../generated/openapi-document.ts");
  const document = { ...(JSON.parse(openApiText) as Document), servers: [{ url: publicUrl }] };
  return { document, text: await compressed(JSON.stringify(document)) };
}
