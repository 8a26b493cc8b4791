import { readFileSync } from "node:fs";
import { firefoxPath, launchFirefox } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { type HostSite, openHostSite } from "./host-site.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

/** Who frames a link. */
interface Framing {
  /** The origins that the link allows; none means nobody. */
  allowed?: (places: Places) => string[];
  allowAllOrigins?: boolean;
  /** The pages around the link's frame, from the outermost to the one that holds it. */
  around: (places: Places) => string[];
  /** The page that holds the link's frame is itself in a sandbox, so that its origin is `null`. */
  isSandboxed?: boolean;
}

interface Places {
  /** Two plain sites, at every loopback name, and one with TLS. */
  readonly site: HostSite;
  readonly other: HostSite;
  readonly secure: HostSite;
}

const local = ({ site }: Places) => [site.origin("localhost")];
const shop = ({ site }: Places) => [site.origin("shop.localhost")];
const belowShop = ({ site }: Places) => [site.origin("*.shop.localhost")];

// Each row is what a browser does, not what our header says.
const SHOWN: Record<string, Framing> = {
  "the allowed origin": { allowed: local, around: local },
  "the allowed origin, in capitals": { allowed: shop, around: ({ site }) => [site.origin("SHOP.localhost")] },
  "the allowed origin, with letters beyond ASCII": {
    allowed: ({ site }) => [site.origin("ärzte.localhost")],
    around: ({ site }) => [site.origin("xn--rzte-koa.localhost")],
  },
  "a host below a wildcard": { allowed: belowShop, around: ({ site }) => [site.origin("a.shop.localhost")] },
  "a host two levels below a wildcard": {
    allowed: belowShop,
    around: ({ site }) => [site.origin("a.b.shop.localhost")],
  },
  "any port of localhost, where every port is allowed": {
    allowed: () => ["http://localhost:*"],
    around: ({ other }) => [other.origin("localhost")],
  },
  "the allowed origin with TLS": {
    allowed: ({ secure }) => [secure.origin("localhost")],
    around: ({ secure }) => [secure.origin("localhost")],
  },
  "two allowed origins, one inside of the other": {
    allowed: ({ site, other }) => [site.origin("localhost"), other.origin("shop.localhost")],
    around: ({ site, other }) => [other.origin("shop.localhost"), site.origin("localhost")],
  },
  "any site, if all are allowed": { allowAllOrigins: true, around: ({ other }) => [other.origin("evil.localhost")] },
  "a page with the origin null, if all are allowed": {
    allowAllOrigins: true,
    around: ({ site, other }) => [other.origin("localhost"), site.origin("localhost")],
    isSandboxed: true,
  },
};

const BLOCKED: Record<string, Framing> = {
  "any site, if none is allowed": { around: local },
  "another port of the allowed host": { allowed: local, around: ({ other }) => [other.origin("localhost")] },
  "another host at the allowed port": { allowed: local, around: ({ site }) => [site.origin("127.0.0.1")] },
  "a host below the allowed one": { allowed: shop, around: ({ site }) => [site.origin("a.shop.localhost")] },
  "the host above the allowed one": { allowed: shop, around: local },
  "a host that ends like the allowed one": { allowed: shop, around: ({ site }) => [site.origin("myshop.localhost")] },
  "a host that begins like the allowed one": {
    allowed: shop,
    around: ({ site }) => [site.origin("shop.localhost.evil.localhost")],
  },
  "the host that a wildcard stands below": { allowed: belowShop, around: shop },
  "a host that ends like a wildcard's": { allowed: belowShop, around: ({ site }) => [site.origin("a-shop.localhost")] },
  "127.0.0.1, where every port of localhost is allowed": {
    allowed: () => ["http://localhost:*"],
    around: ({ other }) => [other.origin("127.0.0.1")],
  },
  "the http form of an origin that is allowed as https": {
    allowed: ({ site }) => [site.origin("localhost").replace("http:", "https:")],
    around: local,
  },
  "an allowed origin inside of one that isn't": {
    allowed: local,
    around: ({ site, other }) => [other.origin("127.0.0.1"), site.origin("localhost")],
  },
  "one that isn't allowed inside of an allowed one": {
    allowed: local,
    around: ({ site, other }) => [site.origin("localhost"), other.origin("127.0.0.1")],
  },
  "an allowed page in a sandbox, whose origin is null": {
    allowed: local,
    around: ({ site }) => [site.origin("localhost"), site.origin("localhost")],
    isSandboxed: true,
  },
};

/** A browser, with what both drivers can do. */
interface Viewer {
  openProfile(): Promise<{ newPage(): Promise<OpenPage>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface OpenPage {
  goto(url: string, options: { waitUntil: "load" }): Promise<unknown>;
  frames(): { evaluate(expression: string): Promise<unknown> }[];
}

async function openChromium(): Promise<Viewer> {
  const browser = await openBrowser();
  return { openProfile: () => browser.newContext({ ignoreHTTPSErrors: true }), close: () => closeProfiles(browser) };
}

async function openFirefox(): Promise<Viewer> {
  const browser = await launchFirefox();
  return { openProfile: () => browser.createBrowserContext(), close: () => browser.close() };
}

/** Opens a page in a profile of its own, and says whether a link's page is in it or in one of its frames. */
async function showsLink(viewer: Viewer, url: string): Promise<boolean> {
  const profile = await viewer.openProfile();
  const page = await profile.newPage();
  // The load event of a page comes after those of all frames inside it, also after that of a blocked one.
  await page.goto(url, { waitUntil: "load" });
  const isLink = "document.querySelector('#shell') !== null";
  // A blocked frame has no document to look into.
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(isLink).catch(() => false)));
  await profile.close();
  return found.includes(true);
}

// npm has no Firefox, so that only the long form runs there, on machines where it is installed.
const VIEWERS = { Chromium: openChromium, ...(process.env.SOAK && firefoxPath && { Firefox: openFirefox }) };

let service: Site;
let places: Places;
beforeAll(async () => {
  const certificates = new URL("../../server/test/certificates/", import.meta.url);
  const [key, cert] = ["server.key", "server.pem"].map((name) => readFileSync(new URL(name, certificates)));
  const sites = [openHostSite(), openHostSite(), openHostSite({ key, cert })] as const;
  const [site, other, secure] = await Promise.all(sites);
  places = { site, other, secure };
  service = await openSite();
});
afterAll(() => Promise.all([service, ...Object.values(places)].map((each) => each.close())));

describe.each(Object.entries(VIEWERS))("%s", (_, open) => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await open();
  });
  afterAll(() => viewer.close());

  async function isShown({ allowed, allowAllOrigins = false, around, isSandboxed }: Framing): Promise<boolean> {
    const { token } = await service.client.manage.shareLinks.create({
      personaId: PERSONA_ID,
      type: "PLAYER_EMBED",
      allowedOrigins: allowed?.(places) ?? [],
      allowAllOrigins,
    });
    const pages = around(places);
    const framed = (src: string, origin: string, index: number) => {
      const holdsHolder = isSandboxed && index === pages.length - 2;
      return `${origin}/?src=${encodeURIComponent(src)}${holdsHolder ? "&sandbox=allow-scripts" : ""}`;
    };
    return showsLink(viewer, pages.reduceRight(framed, `${service.url}/frame/${token}`));
  }

  test.each(Object.entries(SHOWN))("%s may frame a link", async (_, framing) => {
    expect(await isShown(framing)).toBe(true);
  });

  test.each(Object.entries(BLOCKED))("%s may not frame a link", async (_, framing) => {
    expect(await isShown(framing)).toBe(false);
  });

  test("nobody may frame the share page", async () => {
    const { url } = await service.client.manage.shareLinks.create({ personaId: PERSONA_ID, allowAllOrigins: true });
    expect(await showsLink(viewer, url)).toBe(true);
    expect(await showsLink(viewer, `${places.site.origin("localhost")}/?src=${encodeURIComponent(url)}`)).toBe(false);
  });
});
