import { CONSOLE_URL, type TestApp } from "./test-app.ts";

/** A browser that is signed in to the test app's console: the headers of a call by its page, and its session. */
export interface SignedIn {
  headers: { cookie: string; origin: string; "sec-fetch-site": string };
  session: { id: string; apiKeyId: string };
}

/** Signs a browser in with an API key. */
export async function signIn(app: TestApp, apiKey = app.apiKey): Promise<SignedIn> {
  const response = await app.send("POST", "/console/v1/sessions", { origin: CONSOLE_URL, json: { apiKey } });
  const [cookie = ""] = (response.headers.get("set-cookie") ?? "").split(";");
  const session = (await response.json()) as SignedIn["session"];
  return { session, headers: { cookie, origin: CONSOLE_URL, "sec-fetch-site": "same-origin" } };
}
