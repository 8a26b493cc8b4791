/** The hosted API. */
export const HOSTED = "https://api.anam.ai";

/** The base URL without slashes at its end; refuses what is no absolute http(s) URL of a server and a path. */
export function toBaseUrl(baseUrl: string): string {
  const url = parse(baseUrl);
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new TypeError(`baseUrl must be an absolute http or https URL such as ${HOSTED}, got ${shown(baseUrl)}.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must not hold a user name or password; pass the key as apiKey.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new TypeError("baseUrl must not have a query or a fragment.");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What may hold a password is not repeated. */
function shown(value: unknown): string {
  if (typeof value !== "string") return `a value of type ${typeof value}`;
  return value.includes("@") || value.length > 100 ? "another text" : JSON.stringify(value);
}
