import { createShareLinkSchema, shareLinkSchema } from "@share-links/validation";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { expect, expectTypeOf, test } from "vitest";
import { linkOf } from "./link.ts";

const personaId = "00000000-0000-0000-0000-000000000000";
const { router, procedure } = initTRPC.create();
const routes = router({
  create: procedure
    .input(createShareLinkSchema)
    .output(shareLinkSchema)
    .mutation(({ input }) => {
      expectTypeOf(input.personaId).toEqualTypeOf<string>();
      const link = linkOf("createShareLink");
      return input.usageLimit === undefined ? link : { ...link, usageLimit: input.usageLimit / 2 };
    }),
});

const handler = (request: Request) =>
  fetchRequestHandler({ endpoint: "/trpc", req: request, router: routes, createContext: () => ({}) });
const client = createTRPCClient<typeof routes>({
  links: [
    httpLink({ url: "http://server.test/trpc", fetch: (url, init) => handler(new Request(url, init as RequestInit)) }),
  ],
});

test("tRPC accepts a valid input and answers with a valid output, with types at both ends", async () => {
  const link = await client.create.mutate({ personaId, usageLimit: 4 });
  expectTypeOf(link.usageCount).toEqualTypeOf<number>();
  expect(link.usageLimit).toBe(2);
});

test("tRPC refuses an invalid input with the message of its issue", async () => {
  const error = await client.create.mutate({ personaId: "x" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TRPCClientError);
  expect(error).toMatchObject({ data: { code: "BAD_REQUEST", httpStatus: 400 } });
  expect(String(error)).toContain(`must be a UUID such as ${personaId}, got "x"`);
});

test("tRPC doesn't send an invalid output", async () => {
  await expect(client.create.mutate({ personaId, usageLimit: 3 })).rejects.toMatchObject({
    data: { code: "INTERNAL_SERVER_ERROR" },
  });
});
