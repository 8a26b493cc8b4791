import { join } from "node:path";
import { runTurbo } from "./check/turbo.ts";

const tasks = await runTurbo(join(import.meta.dirname, ".."), ["build"]);
if (tasks.some(({ outcome }) => outcome !== "passed")) process.exitCode = 1;
