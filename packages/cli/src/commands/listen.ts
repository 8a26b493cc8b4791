import type { Tools } from "../tools.ts";
export async function listen(_tools: Tools, _options: unknown): Promise<void> {}
