import { join } from "node:path";
import { checkLayers } from "./check-imports/layers.ts";
import { checkPackages } from "./check-imports/packages.ts";
import { checkSwaps } from "./check-imports/swaps.ts";
import { readWorkspaces } from "./check-imports/workspace.ts";

const workspaces = readWorkspaces(process.argv[2] ?? join(import.meta.dirname, ".."));
const faults = [checkPackages, checkLayers, checkSwaps].flatMap((check) => check(workspaces));

for (const { path, line, rule, message } of faults) console.error(`${path}:${line}: [${rule}] ${message}`);
if (faults.length > 0) process.exitCode = 1;
