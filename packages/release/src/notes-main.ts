// Prints the notes of the version that the packages have, or with --version the line `version=0.1.0` for a workflow's outputs.
import { join } from "node:path";
import { notesOf } from "./notes.ts";
import { findPublicPackages } from "./public-packages.ts";

const packages = findPublicPackages(join(import.meta.dirname, "../../.."));
const version = packages[0]?.manifest.version ?? "0.0.0";
process.stdout.write(process.argv.includes("--version") ? `version=${version}\n` : notesOf(packages, version));
