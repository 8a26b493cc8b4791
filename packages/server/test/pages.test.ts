import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refusal } from "../src/refusal.ts";
import type { Sql } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

const LIMIT = { count: 5, windowMs: 60_000 };
const UNKNOWN = "sh_AAAAAAAAAAAAAAAAAAAAA";
const MOST_GZIP_BYTES = 30_000;
const KINDS = ["share", "frame"] as const;

let app: TestApp;
let fault: Error | undefined;

const faulty = (sql: Sql): Sql => ({
  ...sql,
  read: (statement) => (fault ? Promise.reject(fault) : sql.read(statement)),
});

beforeEach(async () => {
  fault = undefined;
  app = await openTestApp({ faulty, limits: { perKey: undefined, perAddress: LIMIT } });
});
afterEach(() => app.close());

type Settings = Parameters<TestApp["client"]["manage"]["shareLinks"]["update"]>[1];

/** Opens a page as a browser does: without a key. */
async function open(path: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await app.send(method, path, { headers: { authorization: "", ...headers } });
  const html = await response.text();
  // The bundles are long, and the same in every page.
  const own = html.replaceAll(/<(style|script)>.*?<\/\1>/gs, "<$1></$1>");
  return { status: response.status, headers: response.headers, html, own };
}

async function makeLink(settings: Settings = {}) {
  return app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
}

const headingOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const usesOf = async (id: string) => (await app.client.shareLinks.get(id)).usageCount;
const dataOf = (html: string) => JSON.parse(/id="data">(.*?)<\/script>/.exec(html)?.[1] ?? "null");
const ancestorsOf = (headers: Headers) =>
  /frame-ancestors ([^;]+)/.exec(headers.get("content-security-policy") ?? "")?.[1];

describe.each(KINDS)("the %s page", (kind) => {
  const pathOf = ({ token }: { token: string }) => `/${kind}/${token}`;

  test("names the persona of a live link, and can be opened any number of times without a use", async () => {
    const link = await makeLink({ usageLimit: 1 });
    for (let times = 0; times < 3; times++) {
      const { status, html } = await open(pathOf(link));
      expect([status, headingOf(html)]).toEqual([200, "Ada"]);
    }
    expect((await open(pathOf(link), {}, "HEAD")).status).toBe(200);
    expect((await open(pathOf(link), { "sec-purpose": "prefetch;prerender" })).status).toBe(200);
    expect(await usesOf(link.id)).toBe(0);
    expect((await app.client.manage.shareLinks.listUses(link.id)).data).toEqual([]);
  });

  test.each<[string, Settings, number, string]>([
    ["disabled", { enabled: false }, 403, "This link is switched off"],
    ["expired", { expiresAt: "2020-01-01T00:00:00Z" }, 410, "This link has expired"],
  ])("of a link that is %s tells nothing of the persona, and has no button", async (_, settings, status, heading) => {
    const link = await makeLink(settings);
    const page = await open(pathOf(link));
    expect([page.status, headingOf(page.html)]).toEqual([status, heading]);
    expectToTellNothing(page, link);
  });

  test("of an exhausted link has a nonce for the visitor who holds a grant, and tells nothing of the persona", async () => {
    const link = await makeLink({ usageLimit: 1 });
    await app.client.public.redemptions.create({ token: link.token });
    const page = await open(pathOf(link));
    expect([page.status, headingOf(page.html)]).toEqual([410, "This link is used up"]);
    expectToTellNothing(page, link);
    expect(dataOf(page.html).link).toMatchObject({
      personaName: "",
      nonceLifetimeMs: 600_000,
      servedAt: app.clock.now,
    });
  });

  test("is the same for a token that never existed, is malformed, was deleted or was rotated", async () => {
    const [deleted, rotated] = [await makeLink(), await makeLink()];
    await app.client.shareLinks.delete(deleted.id);
    await app.client.manage.shareLinks.rotate(rotated.id);
    const pages = await Promise.all(
      [UNKNOWN, "x", "%F0%9F%92%A9", "a".repeat(600), deleted.token, rotated.token].map((token) =>
        open(pathOf({ token })),
      ),
    );
    const [first] = pages;
    expect([first?.status, headingOf(first?.html ?? "")]).toEqual([404, "We can’t find this link"]);
    const told = ({ status, own, headers }: (typeof pages)[number]) => {
      const { "x-request-id": _id, ...rest } = Object.fromEntries(headers);
      return { status, own, rest };
    };
    for (const page of pages) expect(told(page)).toEqual(told(first as (typeof pages)[number]));
    expect(first?.own).not.toContain(UNKNOWN);
  });

  test("says 429 to a guesser, and still opens a link that exists", async () => {
    const link = await makeLink();
    const from = { "x-forwarded-for": "198.51.100.7" };
    for (let times = 0; times < LIMIT.count; times++)
      expect((await open(pathOf({ token: UNKNOWN }), from)).status).toBe(404);
    const refused = await open(pathOf({ token: UNKNOWN }), from);
    expect([refused.status, headingOf(refused.html)]).toEqual([429, "Please wait a minute"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.own).toContain('<a class="button" href="">Try again</a>');
    expect((await open(pathOf(link), from)).status).toBe(200);
    expect((await open(pathOf({ token: UNKNOWN }))).status).toBe(404);
  });

  test("says 503 and 500 calmly when the database fails, and leaves the rest to the log", async () => {
    const link = await makeLink();
    fault = new Refusal("service_unavailable", { cause: new Error("disk I/O error") });
    const away = await open(pathOf(link));
    expect([away.status, headingOf(away.html), away.headers.get("retry-after")]).toEqual([
      503,
      "We’ll be back in a moment",
      "1",
    ]);
    fault = new Error("SELECT secret FROM table");
    const failed = await open(pathOf(link));
    expect([failed.status, headingOf(failed.html)]).toEqual([500, "Something went wrong"]);
    expect(failed.own).toContain(failed.headers.get("x-request-id"));
    expect(failed.own + away.own).not.toMatch(/SELECT|disk I\/O/);
    expect(app.logged.at(-1)).toMatchObject({ err: fault, code: "internal_error", route: `/${kind}/{token}` });
  });

  test("escapes a persona name that is HTML, in the page and in its data", async () => {
    const name = `"><img src=x onerror=alert(1)></script><script>alert('2')</script>&amp; Ada`;
    const persona = await app.client.manage.personas.create({ name });
    const { token } = await makeLink().then(() => app.client.manage.shareLinks.create({ personaId: persona.id }));
    const { html, own } = await open(pathOf({ token }));
    expect(own).not.toMatch(/<img|<script>alert/);
    expect(own.match(/<script/g)).toHaveLength(2);
    expect(dataOf(html).link.personaName).toBe(name);
    expect(headingOf(html)).toContain("&quot;&gt;&lt;img src=x");
  });

  test("allows its own style and script by their hashes, and nothing from elsewhere", async () => {
    const { html, own, headers } = await open(pathOf(await makeLink()));
    const hashOf = (pattern: RegExp) =>
      `'sha256-${createHash("sha256")
        .update(pattern.exec(html)?.[1] ?? "")
        .digest("base64")}'`;
    expect(headers.get("content-security-policy")).toBe(
      [
        "default-src 'none'",
        `style-src ${hashOf(/<style>(.*?)<\/style>/s)}`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        `script-src ${hashOf(/<script>(.*?)<\/script>/s)}`,
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ].join("; "),
    );
    expect(own).not.toMatch(/\s(style|on\w+)=/);
    expect(own.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  });

  test("has the headers of a page that nobody may store or list", async () => {
    const live = await open(pathOf(await makeLink()));
    const dead = await open(pathOf({ token: UNKNOWN }));
    for (const { headers, own } of [live, dead]) {
      expect(Object.fromEntries(headers)).toMatchObject({
        "cache-control": "no-store",
        "content-type": "text/html; charset=utf-8",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
        vary: "Accept, Accept-Language, Origin",
      });
      expect(own).toContain('<meta name="robots" content="noindex">');
    }
    expect(live.own).toContain("<title>You are invited</title>");
    expect(live.own).toContain('<meta property="og:title" content="You are invited">');
  });

  test("is at most 30 kB, compressed", async () => {
    const persona = await app.client.manage.personas.create({ name: "Ä".repeat(200) });
    const { token } = await app.client.manage.shareLinks.create({ personaId: persona.id });
    const { html } = await open(pathOf({ token }));
    expect(gzipSync(html).length).toBeLessThan(MOST_GZIP_BYTES);
  });

  test.each([
    ["", "", "en"],
    ["", "de-AT,de;q=0.9,en;q=0.8", "de"],
    ["", "fr, en;q=0.4, de;q=0.6", "de"],
    ["", "de;q=0, en", "en"],
    ["", "fr", "en"],
    ["?lang=de", "en", "de"],
    ["?lang=DE-ch", "en", "de"],
    ["?lang=fr", "de", "de"],
  ])("with %j and Accept-Language %j is in %s", async (query, language, expected) => {
    const link = await makeLink();
    for (const token of [link.token, UNKNOWN]) {
      const { own } = await open(`${pathOf({ token })}${query}`, { "accept-language": language });
      expect(own).toContain(`<html lang="${expected}"`);
    }
  });

  test("follows the theme that the address asks for, and ignores what others have added to the address", async () => {
    const link = await makeLink();
    expect((await open(`${pathOf(link)}?theme=dark`)).own).toContain('data-theme="dark"');
    expect((await open(`${pathOf(link)}?theme=blue`)).own).not.toContain("data-theme=");
    for (const query of ["?fbclid=a&utm_source=b&utm_source=c", "?theme", "?"])
      expect((await open(`${pathOf(link)}${query}`)).status).toBe(200);
    const refused = await open(`${pathOf(link)}?lang=de&lang=en`);
    expect([refused.status, headingOf(refused.html)]).toEqual([400, "Diese Adresse stimmt nicht"]);
  });
});

describe("who may frame a page", () => {
  test("nobody may frame the share page, whatever the link allows", async () => {
    const link = await makeLink({ allowAllOrigins: true });
    expect(ancestorsOf((await open(`/share/${link.token}`)).headers)).toBe("'none'");
    expect(ancestorsOf((await open(`/share/${UNKNOWN}`)).headers)).toBe("'none'");
  });

  test.each<[string, Settings, string | undefined]>([
    [
      "its origins",
      { allowedOrigins: ["https://a.example", "*.b.example", "http://localhost:*"] },
      "https://a.example https://*.b.example http://localhost:*",
    ],
    ["nobody", {}, "'none'"],
    ["everybody", { allowedOrigins: ["https://a.example"], allowAllOrigins: true }, undefined],
  ])("the frame of a link may be framed by %s, also when the link is refused", async (_, settings, expected) => {
    for (const further of [{}, { enabled: false }, { expiresAt: "2020-01-01T00:00:00Z" }]) {
      const { token } = await makeLink({ ...settings, ...further });
      expect(ancestorsOf((await open(`/frame/${token}`)).headers)).toBe(expected);
    }
  });

  test("everybody may frame a refusal that says nothing of a link, so that the page around it hears of it", async () => {
    const unknown = await open(`/frame/${UNKNOWN}`);
    expect(ancestorsOf(unknown.headers)).toBeUndefined();
    expect(dataOf(unknown.html)).toMatchObject({ kind: "frame", state: "share_link_not_found" });
    fault = new Refusal("service_unavailable");
    expect(ancestorsOf((await open(`/frame/${UNKNOWN}`)).headers)).toBeUndefined();
  });
});

describe("a nonce from a page", () => {
  test.each([
    ["share", "PLAYER_EMBED", "page"],
    ["frame", "PLAYER_EMBED", "player"],
    ["frame", "ORB_EMBED", "orb"],
  ] as const)("from the %s page uses a %s for ten minutes, as a use of the %s", async (kind, type, surface) => {
    const link = await makeLink({ type, allowedOrigins: ["https://a.example"] });
    const { nonce } = dataOf((await open(`/${kind}/${link.token}`)).html).link;
    const redeem = () => app.client.public.redemptions.create({ token: link.token, nonce });
    await redeem();
    app.clock.now += 10 * 60_000;
    await app.settled();
    await expect(redeem()).rejects.toMatchObject({ code: "origin_not_allowed" });
    const { data } = await app.client.manage.shareLinks.listUses(link.id);
    expect(data.map((use) => [use.outcome, use.surface])).toContainEqual(["counted", surface]);
  });

  test("ends when the origins of its link change", async () => {
    const link = await makeLink({ type: "PLAYER_EMBED", allowedOrigins: ["https://a.example"] });
    const { nonce } = dataOf((await open(`/frame/${link.token}`)).html).link;
    await app.client.manage.shareLinks.update(link.id, { allowedOrigins: ["https://b.example"] });
    await expect(app.client.public.redemptions.create({ token: link.token, nonce })).rejects.toMatchObject({
      code: "origin_not_allowed",
    });
  });
});

describe("the other addresses of a browser", () => {
  test("the landing page is short, in both languages, and may be listed", async () => {
    const { status, html, own, headers } = await open("/", { "accept-language": "de" });
    expect([status, headingOf(html), headers.get("x-robots-tag")]).toEqual([200, "Share Links", null]);
    expect(own).toContain("Wenn Ihnen jemand einen Link geschickt hat");
    expect(own).not.toContain("<script");
    expect(ancestorsOf(headers)).toBe("'none'");
    expect((await open("/?gclid=1", {}, "HEAD")).status).toBe(200);
  });

  test("robots.txt keeps crawlers away from the API, and lets them read that pages are not to be listed", async () => {
    const { html, headers } = await open("/robots.txt");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(html).toBe("User-agent: *\nDisallow: /v1/\nDisallow: /manage/\nDisallow: /public/\n");
  });

  test("the icon is an image that holds no script", async () => {
    const { html, headers } = await open("/favicon.svg");
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toMatch(/^<svg .*<\/svg>$/s);
  });

  test("the embed script may be loaded by every site, and is asked for again only if it has changed", async () => {
    const first = await open("/embed.js?v=2", { origin: "https://a.example" });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
      "content-type": "text/javascript; charset=utf-8",
      "cross-origin-resource-policy": "cross-origin",
      vary: "Accept, Accept-Encoding, Origin",
    });
    const etag = first.headers.get("etag") ?? "";
    expect((await open("/embed.js", { "if-none-match": etag })).status).toBe(304);
    const response = await app.send("GET", "/embed.js", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(first.html);
  });

  test("a configured origin gets one origin in the embed script's answer, its own", async () => {
    await app.close();
    app = await openTestApp({ corsOrigins: ["https://console.example"] });
    const { headers } = await open("/embed.js", { origin: "https://console.example" });
    expect(headers.get("access-control-allow-origin")).toBe("https://console.example");
  });
});

function expectToTellNothing({ html, own }: { html: string; own: string }, link: { id: string; token: string }) {
  const nonce: string = dataOf(html)?.link?.nonce ?? "none";
  expect(own.replaceAll(nonce, "")).not.toMatch(new RegExp([link.id, link.token, "\\bAda\\b", PERSONA_ID].join("|")));
  expect(own).toMatch(/<button [^>]* hidden>/);
}
