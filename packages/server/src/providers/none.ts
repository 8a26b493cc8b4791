import type { PersonaProvider } from "./persona-provider.ts";

/** The default: a visitor gets the persona's card and the ticket of the use. No page makes a request to a third party. */
export const noProvider: PersonaProvider = { name: "none", allow: "", policy: {} };
