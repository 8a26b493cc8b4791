import { once } from "node:events";
import { mkdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type ConsoleSite, type Look, openConsoleSite, visit } from "./console.ts";
import { PERSONA_ID } from "./site.ts";

type Page = Awaited<ReturnType<typeof visit>>["page"];

const FOLDER = fileURLToPath(new URL("../../../docs/images/console/", import.meta.url));
const MOST_BYTES = 150_000;
const NOW = Date.UTC(2026, 10, 28, 12);
const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000];
const NAMES = ["Ada Lovelace", "Grace Hopper", "Katherine Johnson", "Alan Turing", "Hedy Lamarr", "Mary Somerville"];
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "Ada Lovelace": "Explains engines that calculate, and what they may do one day.",
  "Grace Hopper": "An admiral who found the first bug, and can tell you how long a nanosecond is.",
  "Alan Turing": "Answers questions in writing, and lets you guess who wrote.",
};
const DESK: Look = { width: 1280, height: 800 };
const PHONE: Look = { width: 390, height: 844 };

vi.setConfig({ testTimeout: 60_000 });

let site: ConsoleSite;
let ids: { link: string; webhook: string };
/** Takes every event but a refused use. */
const receiver = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => response.writeHead(body.includes("share_link.refused") ? 500 : 204).end());
});
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  site = await openConsoleSite({ SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true" });
  const webhook = await addWebhooks();
  ids = { webhook, link: await fill() };
  await addOthers();
  await untilDelivered(webhook);
}, 60_000);
afterEach(() => site.closePages());
afterAll(async () => {
  await site.close();
  receiver.close();
});

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
  link: { look: DESK, path: () => `/console/share-links/${ids.link}`, way: (page) => page.locator(".chart").waitFor() },
  "new-link": { look: DESK, path: () => "/console/share-links/new", way: (page) => page.locator(".visitor").waitFor() },
  "edit-link": {
    look: DESK,
    path: () => `/console/share-links/${ids.link}#view=edit`,
    way: (page) => page.locator(".visitor").waitFor(),
  },
  personas: { look: DESK, path: () => "/console/personas", way: untilRows },
  persona: { look: DESK, path: () => `/console/personas/${PERSONA_ID}`, way: untilForm },
  "new-persona": { look: DESK, path: () => "/console/personas/new", way: untilForm },
  webhooks: { look: DESK, path: () => "/console/webhooks", way: untilRow },
  webhook: { look: DESK, path: () => `/console/webhooks/${ids.webhook}`, way: untilRow },
  "new-webhook": { look: DESK, path: () => "/console/webhooks/new", way: untilForm },
  "api-keys": { look: DESK, path: () => "/console/api-keys", way: untilRow },
  "new-api-key": { look: DESK, path: () => "/console/api-keys/new", way: untilForm },
  "audit-log": { look: DESK, path: () => "/console/audit-events", way: untilRow },
  sessions: { look: DESK, path: () => "/console/sessions", way: untilRow },
  shortcuts: {
    look: DESK,
    path: () => "/console",
    async way(page) {
      await untilRows(page);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  "components-dark": {
    look: { ...DESK, theme: "dark" },
    path: () => "/console/ui",
    way: (page) => page.getByRole("heading", { name: "Denied", exact: true }).waitFor(),
  },
};

test.each(Object.entries(PICTURES))("%s.png shows the console as it is now", async (name, { look, path, key, way }) => {
  const { page } = await visit(site, "/livez", look, key);
  await page.clock.setFixedTime(NOW);
  await page.route(/\/(manage|console)\/v1\//, async (route) => {
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
  return page
    .locator("tbody tr")
    .nth(NAMES.length - 1)
    .waitFor();
}

function untilRow(page: Page): Promise<void> {
  return page.locator("tbody tr").first().waitFor();
}

function untilForm(page: Page): Promise<void> {
  return page.locator("form").waitFor();
}

/** Adds two webhooks, and returns the id of the one that gets events. */
async function addWebhooks(): Promise<string> {
  const { webhooks } = site.client.manage;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/share-links`;
  await webhooks.create({ url: "https://reports.example.com/uses", events: ["share_link.used"], enabled: false });
  const events = ["share_link.created", "share_link.exhausted", "share_link.refused"] as const;
  const { id } = await webhooks.create({ url, description: "Team chat", events: [...events] });
  return id;
}

/** Waits until every event that the receiver takes has arrived. */
async function untilDelivered(webhook: string): Promise<void> {
  const pending = async () => {
    const { data } = await site.client.manage.webhooks.listDeliveries(webhook);
    return data.filter(({ type, status }) => type !== "share_link.refused" && status === "pending").length;
  };
  await vi.waitUntil(async () => (await pending()) === 0, { timeout: 30_000 });
}

async function addOthers(): Promise<void> {
  const { personas, apiKeys } = site.client.manage;
  const { data } = await personas.list();
  for (const { id, name } of data) {
    const description = DESCRIPTIONS[name];
    if (description !== undefined) await personas.update(id, { name, description });
  }
  await apiKeys.create({ name: "Website", permissions: ["share-links:read", "share-links:write"], expiresAt: null });
  await apiKeys.create({ name: "Reports", permissions: ["share-links:read", "audit:read"], expiresAt: null });
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

const KEYS = [
  { prefix: "slk_Zq3x", last4: "aB3k" },
  { prefix: "slk_7aWk", last4: "t0Lw" },
  { prefix: "slk_pX0d", last4: "9fQe" },
];

function settledItem(item: Record<string, unknown>, index: number): Record<string, unknown> {
  if (typeof item.token === "string") return settledLink(item, index);
  const shown = { ...item };
  for (const [name, value] of Object.entries(item)) {
    if (name === "expiresAt" || name === "nextAttemptAt") shown[name] = value && timeOf(NOW + 11.5 * HOUR_MS);
    else if (name.endsWith("At")) shown[name] = value && timeOf(NOW - (index + 1) ** 2 * 17 * MINUTE_MS);
  }
  if ("occurredAt" in item) shown.id = `${index}`;
  if ("prefix" in item) Object.assign(shown, KEYS[index % KEYS.length]);
  if (String(item.url).includes("127.0.0.1")) shown.url = "https://hooks.example.com/share-links";
  if ("shareLinkId" in item) shown.shareLinkId = `01a22300-0000-7000-8000-00000000000${index % 10}`;
  return shown;
}

function settledLink(item: Record<string, unknown>, index: number): Record<string, unknown> {
  const created = NOW - (index + 1) * 31 * HOUR_MS;
  const token = `sh_${["Kx7", "mQ2", "r9T", "aB3", "Zw8", "pL5", "cV1"][index % 7]}-share-links-${index}`;
  const { createdAt, expiresAt, lastUsedAt } = item as Record<string, string | null>;
  const shift = created - Date.parse(createdAt ?? "");
  const moved = (time: string | null | undefined) =>
    time ? timeOf(Math.round((Date.parse(time) + shift) / HOUR_MS) * HOUR_MS + 30 * MINUTE_MS) : null;
  return {
    ...{ ...item, token, url: `https://links.example.com/share/${token}`, createdAt: timeOf(created) },
    expiresAt:
      item.status === "expired"
        ? timeOf(NOW - 5 * HOUR_MS)
        : expiresAt
          ? timeOf(Math.max(NOW + 95 * MINUTE_MS, Date.parse(moved(expiresAt) ?? "")))
          : null,
    lastUsedAt: lastUsedAt ? timeOf(NOW - (index * 3 + 2) * MINUTE_MS) : null,
  };
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
