import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, TRIED_COMPILERS } from "./compiler.ts";
import { addForeign, type Installation, install, OPENAPI_FETCH } from "./installation.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install("types", "client");
  addForeign(installation, ...OPENAPI_FETCH, "openapi-react-query", "@tanstack/react-query", "@tanstack/query-core");
});
afterAll(() => installation.remove());

const REACT_QUERY = `import { createClient } from "@share-links/client/openapi-fetch";
import createQueryClient from "openapi-react-query";
const $api = createQueryClient(createClient({ baseUrl: "https://share.example" }));
const params = { path: { id: "00000000-0000-0000-0000-000000000000" } };
export const { queryKey } = $api.queryOptions("get", "/v1/share-links/{id}", { params });
// @ts-expect-error no such path
$api.queryOptions("get", "/v1/mislaid-links");
`;

describe.each(TRIED_COMPILERS)("TypeScript %s", (version, program) => {
  // What is inferred depends on the version, and what is found on the resolution: the fastest compiler tries both.
  test.each(version === "7.0" ? (["nodenext", "bundler"] as const) : (["bundler"] as const))(
    "infers our client's paths through openapi-react-query with resolution %s",
    async (resolution) => {
      installation.write("react-query.ts", REACT_QUERY);
      // The library brings React's declarations, which aren't ours to check.
      expect(await compile(installation, program, resolution, ["react-query.ts"], "--skipLibCheck")).toBe("");
    },
  );
});
