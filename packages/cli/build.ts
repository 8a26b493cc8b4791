// Builds the published files into `dist`: the program with everything that it needs, and a man page for each command.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundle, writeManPages } from "./bundle.ts";

const dist = join(import.meta.dirname, "dist");
rmSync(dist, { recursive: true, force: true });
await bundle(dist);
await writeManPages(join(dist, "man"));
