import { expect, test } from "vitest";
import { calling, withoutOptionalParameters } from "./calls.ts";

async function sent(headers: Record<string, string>): Promise<string | null> {
  let authorization: string | null = "nothing was sent";
  const send = calling(async (input) => {
    authorization = (input as Request).headers.get("authorization");
    return new Response();
  });
  await send("http://console.test/v1/share-links", { headers });
  return authorization;
}

test("a call without a typed key has no credentials of its own, and one with a key has it", async () => {
  expect(await sent({ authorization: "Bearer " })).toBeNull();
  expect(await sent({})).toBeNull();
  expect(await sent({ authorization: "Bearer slk_key" })).toBe("Bearer slk_key");
});

test("optional parameters wait until somebody asks for them", () => {
  const { parameters } = withoutOptionalParameters({
    components: { parameters: { Id: { required: true }, Page: {} } },
  }).components;
  expect(parameters).toEqual({
    Id: { required: true },
    Page: { examples: { none: { value: "", "x-disabled": true } } },
  });
});
