import { join } from "node:path";
import type { Context } from "../context.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import { readBuilt } from "../values/built-files.ts";
import { type Compressed, compressed } from "../values/compressed.ts";
import { consolePageReply, consolePolicy } from "../values/console-pages.ts";

// Scalar puts its styles into the page as elements and attributes, so these need 'unsafe-inline'. No style can send anything
// anywhere else: images, fonts and calls are those of this origin. Scripts are as strict as everywhere.
const INTERACTIVE_POLICY = consolePolicy("'self' 'unsafe-inline'");

type Where = Pick<Context, "consoleUrl" | "consoleFolder"> & {
  /** Whether the request was sent to the console's origin. */
  isForConsole?: boolean;
};

/** Gets the API reference. Only the console's origin has the page on which calls can be tried: there, no provider's code can read a typed key. */
export async function getDocs({ header }: Input<"getDocs", "header">, where: Where): Promise<Reply<"getDocs">> {
  const interactive = where.isForConsole ? await readBuilt(join(where.consoleFolder, "reference.html")) : undefined;
  const { text, policy } = interactive
    ? { text: interactive, policy: INTERACTIVE_POLICY }
    : await staticPage(where.isForConsole ? "" : where.consoleUrl);
  return consolePageReply(text, header, policy);
}

interface StaticPage {
  text: Compressed;
  policy: string;
}

// Read and compressed when it is first asked for, because most processes never are.
let known: { consoleUrl: string; page: Promise<StaticPage> } | undefined;

function staticPage(consoleUrl: string): Promise<StaticPage> {
  if (known?.consoleUrl !== consoleUrl) known = { consoleUrl, page: readStaticPage(consoleUrl) };
  return known.page;
}

/** The page without scripts. It leads to the interactive one, if there is a console. */
async function readStaticPage(consoleUrl: string): Promise<StaticPage> {
  const { docsPage, docsPlaceOfLink, docsStyleHash } = await import("../generated/docs-page.ts");
  const link =
    consoleUrl === "" ? "" : `<p><a href="${new URL("/docs", consoleUrl)}">Try the calls with your own key</a></p>`;
  return {
    text: await compressed(docsPage.replace(docsPlaceOfLink, link)),
    policy: `default-src 'none'; style-src '${docsStyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}
