import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer } from "./compiler.ts";
import { addForeign, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { type RealServer, startServer } from "./real-server.ts";

const PROGRAMS = ["openapi-fetch", "openapi-fetch-ours"];

let installation: Installation;
let server: RealServer;
beforeAll(async () => {
  [installation, server] = await Promise.all([install("types", "client"), startServer()]);
  addForeign(installation, ...OPENAPI_FETCH, "openapi-react-query", "@tanstack/react-query", "@tanstack/query-core");
  for (const name of [...PROGRAMS, "equal"]) copyConsumer(installation, `${name}.ts`);
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

const REACT_QUERY = `import { createClient } from "@share-links/client/openapi-fetch";
import createQueryClient from "openapi-react-query";
const $api = createQueryClient(createClient({ baseUrl: "https://share.example" }));
const params = { path: { id: "00000000-0000-0000-0000-000000000000" } };
export const { queryKey } = $api.queryOptions("get", "/v1/share-links/{id}", { params });
// @ts-expect-error no such path
$api.queryOptions("get", "/v1/mislaid-links");
`;

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

  test.each(["nodenext", "bundler"] as const)(
    "infers the paths of our client through openapi-react-query, with resolution %s",
    async (resolution) => {
      installation.write("react-query.ts", REACT_QUERY);
      // Declarations of React, which come with the library, are not ours to check.
      expect(await compile(installation, program, resolution, ["react-query.ts"], "--skipLibCheck")).toBe("");
    },
  );
});
