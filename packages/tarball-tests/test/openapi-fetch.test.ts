import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer } from "./compiler.ts";
import { addForeign, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { type RealServer, startServer } from "./real-server.ts";

const PROGRAMS = ["openapi-fetch", "openapi-fetch-ours"];

let installation: Installation;
let server: RealServer;
beforeAll(async () => {
  [installation, server] = await Promise.all([install("types", "client"), startServer()]);
  addForeign(installation, ...OPENAPI_FETCH);
  for (const name of [...PROGRAMS, "equal"]) copyConsumer(installation, `${name}.ts`);
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

describe.each(COMPILERS)("TypeScript %s", (version, program) => {
  test("compiles the five calls by openapi-fetch itself and by ours, and both run against a real server", async () => {
    const out = `out-${version}`;
    const files = PROGRAMS.map((name) => `${name}.ts`);
    expect(await compile(installation, program, "nodenext", files, "--noEmit", "false", "--outDir", out)).toBe("");
    for (const name of PROGRAMS) {
      const body = { personaId: server.personaId, usageLimit: 2 };
      const run = installation.write(
        "run.mjs",
        `import { fiveCalls } from "./${out}/${name}.js";
        const results = await fiveCalls(${JSON.stringify(server.url)}, ${JSON.stringify(server.apiKey)}, ${JSON.stringify(body)});
        console.log(JSON.stringify(Object.fromEntries(Object.entries(results).map(([call, { data, response }]) => [call, { data, status: response.status }]))));`,
      );
      const { created, got, listed, updated, deleted } = JSON.parse(await installation.run(process.execPath, run));
      const { id } = created.data;
      expect(created).toMatchObject({ status: 201, data: { usageLimit: 2, usageCount: 0 } });
      expect(got).toMatchObject({ status: 200, data: { id, personaName: "Ada" } });
      expect(listed).toMatchObject({ status: 200, data: { data: [{ id }], meta: { total: 1 } } });
      expect(updated).toMatchObject({ status: 200, data: { id, usageLimit: 3 } });
      expect(deleted).toEqual({ status: 200, data: { message: "Share link deleted successfully" } });
    }
  });
});
