import type { PersonaProvider } from "./persona-provider.ts";

/** No provider: a use opens nothing, and its grant is all that the visitor gets. No page makes a request to anybody else. */
export const none: PersonaProvider = { name: "none", allow: "", policy: {} };
