import type { Tools } from "../tools.ts";

/** `share-links mcp`. */
export async function serveTools(_tools: Tools, _options: { readonly readOnly?: true | undefined }): Promise<void> {}
