import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type ConsoleSite, type Look, openConsoleSite, visit } from "./console.ts";

type Page = Awaited<ReturnType<typeof visit>>["page"];

const FOLDER = fileURLToPath(new URL("../../../docs/images/console/", import.meta.url));
const MOST_BYTES = 150_000;
const NOW = Date.UTC(2026, 10, 28, 12);
const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000];
const NAMES = ["Ada Lovelace", "Grace Hopper", "Katherine Johnson", "Alan Turing", "Hedy Lamarr", "Mary Somerville"];
const DESK: Look = { width: 1280, height: 800 };
const PHONE: Look = { width: 390, height: 844 };

vi.setConfig({ testTimeout: 60_000 });

let site: ConsoleSite;
let shownId: string;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await openConsoleSite();
  shownId = await fill();
}, 60_000);
afterEach(() => site.closePages());
afterAll(() => site.close());

/** Each picture in `docs/images/console/`. */
const PICTURES: Record<string, { look: Look; path: () => string; key?: ""; way: (page: Page) => Promise<unknown> }> = {
  "sign-in": { look: DESK, path: () => "/console", key: "", way: (page) => page.locator("input").waitFor() },
  links: { look: DESK, path: () => "/console", way: untilRows },
  "links-dark": { look: { ...DESK, theme: "dark" }, path: () => "/console", way: untilRows },
  "links-phone-dark-de": {
    look: { ...PHONE, theme: "dark", language: "de-DE" },
    path: () => "/console",
    way: untilRows,
  },
  link: { look: DESK, path: () => `/console/share-links/${shownId}`, way: (page) => page.locator(".chart").waitFor() },
  "new-link": { look: DESK, path: () => "/console/share-links/new", way: (page) => page.locator(".visitor").waitFor() },
};

test.each(Object.entries(PICTURES))("%s.png shows the console as it is now", async (name, { look, path, key, way }) => {
  const { page } = await visit(site, "/livez", look, key);
  await page.clock.setFixedTime(NOW);
  await page.route(/\/manage\/v1\/share-links/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: settled(await response.json()) });
  });
  await page.goto(`${site.consoleUrl}${path()}`);
  await way(page);
  await page.evaluate("document.fonts.ready");
  const file = `${FOLDER}${name}.png`;
  await page.screenshot({ path: file });
  expect(statSync(file).size).toBeLessThan(MOST_BYTES);
});

function untilRows(page: Page): Promise<void> {
  return page.locator("tbody tr").nth(NAMES.length).waitFor();
}

/** Makes links in every status, and returns the id of one that was used a few times. */
async function fill(): Promise<string> {
  const { client } = site;
  const ids = await Promise.all(
    NAMES.map(async (name, index) => {
      const id = `00000000-0000-0000-0000-00000000${index === 0 ? "ada0" : `bb${index}0`}`;
      if (index > 0) await client.manage.personas.create({ id, name });
      return id;
    }),
  );
  const at = (distanceMs: number) => new Date(Date.now() + distanceMs).toISOString();
  const specs = [
    [5, { usageLimit: 10, enabled: false }, 0],
    [4, { usageLimit: 3, expiresAt: at(2 * HOUR_MS) }, 6],
    [3, { usageLimit: null, expiresAt: null }, 17],
    [2, { usageLimit: 500, allowAllOrigins: true, type: "ORB_EMBED", expiresAt: at(30 * DAY_MS) }, 42],
    [1, { usageLimit: 100, allowedOrigins: ["https://example.com", "https://*.example.org"], expiresAt: null }, 64],
    [1, { usageLimit: 5, expiresAt: at(-MINUTE_MS) }, 0],
    [0, { usageLimit: 10, isPrimary: true }, 7],
  ] as const;
  let last = "";
  for (const [persona, body, uses] of specs) {
    const link = await client.manage.shareLinks
      .create({ personaId: ids[persona] ?? "", ...body, enabled: true } as never)
      .catch(async () => {
        // A link can't be created expired, so it expires afterwards.
        const { expiresAt, ...rest } = body as { expiresAt?: string };
        const made = await client.manage.shareLinks.create({ personaId: ids[persona] ?? "", ...rest });
        return client.manage.shareLinks.update(made.id, { expiresAt: expiresAt ?? null });
      });
    for (let use = 0; use < uses; use++) await client.public.redemptions.create({ token: link.token }).result();
    if ("enabled" in body) await client.manage.shareLinks.update(link.id, { enabled: false });
    last = link.id;
  }
  return last;
}

/** The same answer with fixed times, tokens and addresses, so that a picture only changes with the console. */
function settled(answer: unknown): unknown {
  const page = answer as { data?: Record<string, unknown>[] };
  return Array.isArray(page.data)
    ? { ...page, data: page.data.map(settledItem) }
    : settledItem(page as Record<string, unknown>, 0);
}

function settledItem(item: Record<string, unknown>, index: number): Record<string, unknown> {
  if (typeof item.occurredAt === "string") {
    return { ...item, id: `${index}`, occurredAt: new Date(NOW - (index + 1) ** 2 * 17 * MINUTE_MS).toISOString() };
  }
  const created = NOW - (index + 1) * 31 * HOUR_MS;
  const token = `sh_${["Kx7", "mQ2", "r9T", "aB3", "Zw8", "pL5", "cV1"][index % 7]}-share-links-${index}`;
  const { createdAt, expiresAt, lastUsedAt } = item as Record<string, string | null>;
  const shift = created - Date.parse(createdAt ?? "");
  const moved = (time: string | null | undefined) =>
    time ? new Date(Math.round((Date.parse(time) + shift) / HOUR_MS) * HOUR_MS + 30 * MINUTE_MS).toISOString() : null;
  return {
    ...{ ...item, token, url: `https://links.example.com/share/${token}`, createdAt: new Date(created).toISOString() },
    expiresAt:
      item.status === "expired"
        ? new Date(NOW - 5 * HOUR_MS).toISOString()
        : expiresAt
          ? new Date(Math.max(NOW + 95 * MINUTE_MS, Date.parse(moved(expiresAt) ?? ""))).toISOString()
          : null,
    lastUsedAt: lastUsedAt ? new Date(NOW - (index * 3 + 2) * MINUTE_MS).toISOString() : null,
  };
}
