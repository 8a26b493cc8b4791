import { expect, test } from "vitest";
import { groups, wrongVerdicts } from "./suite.ts";
import { writeFileSync } from "node:fs";
test("try", async () => {
  const out: string[] = [];
  let n = 0, t = 0;
  for (const g of groups) { const w = await wrongVerdicts(g); t += g.tests.length; n += w.length; if (w.length) out.push(`${g.file} / ${g.description}: ${w.length}/${g.tests.length} ${w.slice(0, 3).join(" | ")}`); }
  writeFileSync("/tmp/jss/out.txt", out.join("\n") + `\n${n} of ${t} wrong\n`);
}, 200000);
