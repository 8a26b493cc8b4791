// Builds the published files into `dist`: the program, and the console, which was built before because it is a development dependency.
import { join } from "node:path";
import { bundleServer, copy } from "./bundle.ts";

const dist = join(import.meta.dirname, "dist");

await bundleServer(dist);
copy(join(import.meta.dirname, "../console/dist"), join(dist, "console"));
