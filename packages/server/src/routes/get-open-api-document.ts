import type { Schema } from "@share-links/types";
import type { Route } from "../route.ts";

/** The specification, with this service as its server. Read when it is asked for: most processes are never asked. */
export const getOpenApiDocument: Route<"getOpenApiDocument"> = async (_input, { publicUrl }) => {
  const { openApiText } = await import("../generated/openapi-document.ts");
  const document = JSON.parse(openApiText) as Schema<"OpenApiDocument">;
  return { status: 200, body: { ...document, servers: [{ url: publicUrl }] } };
};
