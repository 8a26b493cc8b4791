import { type Compressed, compressed, representVersion } from "../compressed.ts";
import type { Route } from "../route.ts";

/** The API reference. */
export const getDocs: Route<"getDocs"> = async ({ header }) => {
  page ??= readPage();
  const { text, styleHash } = await page;
  const { bytes, headers } = representVersion(text, header);
  if (!bytes) return { status: 304, body: undefined, headers };
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return {
    status: 200,
    body: text.text,
    bytes,
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
  };
};

// Read and compressed once, when it is first asked for: most processes are never asked.
let page: Promise<{ text: Compressed; styleHash: string }> | undefined;

async function readPage() {
  const { docsPage, docsStyleHash } = await import("../generated/docs-page.ts");
  return { text: await compressed(docsPage), styleHash: docsStyleHash };
}
