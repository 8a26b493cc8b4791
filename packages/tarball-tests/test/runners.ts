import { existsSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Installation } from "./installation.ts";
import type { RealServer } from "./real-server.ts";

const { resolve } = createRequire(import.meta.url);

/** Puts a package that is installed here into the user's folder with its dependencies; returns its folder. */
export function linkPeer(installation: Installation, name: string): string {
  const folder = realpathSync(dirname(resolve(`${name}/package.json`)));
  const place = join(installation.folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  if (!existsSync(place)) symlinkSync(folder, place, "junction");
  return folder;
}

/** A user's test: it makes the five calls with the client of `load`, against a running server. */
export function fiveCallsTest(load: string, { url, apiKey, personaId }: RealServer): string {
  return `${load}
test("the five calls", async () => {
  const options = { apiKey: ${JSON.stringify(apiKey)}, baseUrl: ${JSON.stringify(url)} };
  const refused = () => createClient(options);
  if (typeof document === "undefined") refused();
  else expect(refused).toThrow("apiKey must be kept out of browsers unless allowBrowser is true");
  const { shareLinks } = createClient({ ...options, allowBrowser: true });
  const { id, token } = await shareLinks.create({ personaId: "${personaId}", usageLimit: 3 });
  expect(await shareLinks.get(id)).toMatchObject({ id, token, usageLimit: 3, personaName: "Ada" });
  expect((await shareLinks.list({ perPage: 100 })).data.map((each) => each.id)).toContain(id);
  expect(await shareLinks.update(id, { usageLimit: 5 })).toMatchObject({ id, usageLimit: 5 });
  expect(await shareLinks.delete(id)).toHaveProperty("message");
  await expect(shareLinks.get(id)).rejects.toBeInstanceOf(NotFoundError);
});
test("a call ends when its caller leaves", async () => {
  const controller = new AbortController();
  const { shareLinks } = createClient({ apiKey: "slk_a-key", baseUrl: ${JSON.stringify(url)}, allowBrowser: true });
  const call = shareLinks.list({}, { signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toBeInstanceOf(AbortError);
});
`;
}
