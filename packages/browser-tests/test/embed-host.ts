import { createServer } from "node:http";
import type { Browser, Page } from "@share-links/runtimes";
import { onTestFinished } from "vitest";
import { closeServer, listen } from "./embed-frames.ts";

/** A page of a site that embeds a link. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that embeds links. */
export interface Host {
  /** Its origin, on the name `localhost`, so that it is another site than the frames' server. */
  readonly origin: string;
  /** The same server under its number. */
  readonly numericOrigin: string;
  /** Adds a page and returns its URL. */
  add(page: HostPage): string;
  close(): Promise<void>;
}

/** Starts a site without pages. */
export async function openHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html);
  });
  const numericOrigin = await listen(server);
  const origin = numericOrigin.replace("127.0.0.1", "localhost");
  return {
    origin,
    numericOrigin,
    add: (page) => `${origin}/${pages.push(page) - 1}`,
    close: () => closeServer(server),
  };
}

/** An event of an element, as `[name, detail]`. */
export type Told = [name: string, detail: unknown];

/** What a page said and did. */
export interface Watched {
  readonly page: Page;
  /** The elements' events that reached the document. */
  events(): Promise<Told[]>;
  /** The details of the events of one name. */
  details(name: string): Promise<unknown[]>;
  /** The warnings in the console. */
  readonly warnings: string[];
  /** Faults of scripts. */
  readonly faults: string[];
  /** What the page's own Content-Security-Policy forbade. */
  violations(): Promise<string[]>;
}

const NAMES = ["ready", "started", "ended", "opened", "closed", "resized", "refused", "error"];

/** Opens a page of a site in a new context until the test is over, and listens to it from its beginning. */
export async function openPage(browser: Browser, url: string, options: object = {}, init?: string): Promise<Watched> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const warnings: string[] = [];
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warning") warnings.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(
    `if (self === top) { window.told = []; window.violations = [];
for (const name of ${JSON.stringify(NAMES)}) document.addEventListener("share-link:" + name, ({ detail }) => told.push([name, detail]));
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => violations.push(effectiveDirective + " " + blockedURI)); }`,
  );
  if (init) await page.addInitScript(init);
  // The event "load" would wait for the frames.
  await page.goto(url, { waitUntil: "domcontentloaded" });
  const events = () => page.evaluate<Told[]>("window.told");
  return {
    page,
    events,
    details: async (name) => (await events()).filter(([each]) => each === name).map(([, detail]) => detail),
    warnings,
    faults,
    violations: () => page.evaluate<string[]>("window.violations"),
  };
}
