// Writes the table of all rules into docs/spec-changes.md.
import { readFileSync, writeFileSync } from "node:fs";
import { withRulesTable } from "./table.ts";

const GUIDE = new URL("../../../../docs/spec-changes.md", import.meta.url);
writeFileSync(GUIDE, withRulesTable(readFileSync(GUIDE, "utf8")));
