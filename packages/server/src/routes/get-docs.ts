import type { Route } from "../route.ts";

/** The API reference. Read when it is asked for: most processes are never asked. */
export const getDocs: Route<"getDocs"> = async () => {
  const { docsPage, docsStyleHash } = await import("../generated/docs-page.ts");
  return {
    status: 200,
    body: docsPage,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src '${docsStyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  };
};
