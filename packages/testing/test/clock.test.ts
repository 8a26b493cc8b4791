import { expect, test } from "vitest";
import { toMs } from "../src/duration.ts";
import { ADA, start } from "./setup-emulator.ts";

test("advancing over an expiry expires the link and sends its event at the moment of the expiry", async () => {
  const events: [string, string][] = [];
  const { api, client } = await start({
    webhooks: [
      {
        events: ["share_link.expired"],
        async deliver(request) {
          const { type } = (await request.json()) as { type: string };
          events.push([type, api.clock.now().toISOString()]);
        },
      },
    ],
  });
  const week = await client.shareLinks.create({ personaId: ADA });
  await client.shareLinks.create({ personaId: ADA, expiresInHours: 1.5 });
  await client.shareLinks.create({ personaId: ADA, expiresInHours: 24 * 30 });
  await api.clock.advance("8 days");
  expect(events).toEqual([
    ["share_link.expired", "2026-01-01T01:30:00.000Z"],
    ["share_link.expired", "2026-01-08T00:00:00.000Z"],
  ]);
  expect(api.links().map(({ status }) => status)).toEqual(["live", "expired", "expired"]);
  await expect(api.use(week.id)).rejects.toMatchObject({ code: "share_link_expired" });
  expect(api.clock.now()).toEqual(new Date("2026-01-09T00:00:00.000Z"));
});

test("set moves to a moment, and going back is refused with what goes back", async () => {
  const { api } = await start({ now: "2030-05-06T07:08:09Z" });
  await api.clock.set("2030-06-01T00:00:00Z");
  expect(api.clock.now().toISOString()).toBe("2030-06-01T00:00:00.000Z");
  await expect(api.clock.set(0)).rejects.toThrow(/only moves forward.*2030-06-01.*reset\(\) and restore\(\)/);
  await expect(api.clock.advance("-1 day")).rejects.toThrow(/not a duration/);
  await expect(start({ now: "yesterday" })).rejects.toThrow(/"yesterday" is not a moment/);
  await expect(start({ clock: "fast" as "still" })).rejects.toThrow(/clock must be "still" or "system"/);
});

test("an Idempotency-Key is forgotten after 24 hours of the emulator's clock", async () => {
  const { api, client } = await start();
  const create = () => client.shareLinks.create({ personaId: ADA }, { idempotencyKey: "same" });
  const first = await create();
  expect(await create()).toEqual(first);
  await api.clock.advance("25 hours");
  expect((await create()).id).not.toBe(first.id);
});

test("250 links that expire together are all announced in one move", async () => {
  const { api } = await start({ webhooks: [{ events: ["share_link.expired"], deliver: () => {} }] });
  api.add({ links: Array.from({ length: 250 }, () => ({ expiresIn: "1 day" })) });
  await api.clock.advance("2 days");
  expect(new Set(api.webhooks.sent().map(({ body }) => body.data.id)).size).toBe(250);
  expect(api.links().every(({ status }) => status === "expired")).toBe(true);
});

test.each([
  [1500, 1500],
  ["8 days", 691_200_000],
  ["1 day 12 hours", 129_600_000],
  ["1 hour, 30 minutes and 1s", 5_401_000],
  ["1.5h", 5_400_000],
  ["2w", 1_209_600_000],
  ["3d", 259_200_000],
])("the duration %j is %i ms", (text, ms) => {
  expect(toMs(text)).toBe(ms);
});

test.each(["", "8", "days", "8 moons", "8 days later", Number.NaN, -1])("%j is refused as a duration", (text) => {
  expect(() => toMs(text)).toThrow(/is not a duration. Give milliseconds/);
});
