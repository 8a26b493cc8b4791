import type { Tools } from "../tools.ts";
import type { CreateOptions } from "./create.ts";
export async function createFromFile(_tools: Tools, _file: string, _options: CreateOptions): Promise<void> {}
