import { anam } from "./anam.ts";
import { none } from "./none.ts";
import type { PersonaProvider } from "./persona-provider.ts";

/** Which provider opens personas, with what it needs. Never show `apiKey`. */
export type ProviderSettings =
  | { readonly name: "none" }
  | { readonly name: "anam"; readonly apiKey: string; readonly baseUrl: string; readonly timeoutMs: number };

/** Makes the provider of these settings. */
export function openProvider(settings: ProviderSettings): PersonaProvider {
  return settings.name === "none" ? none : anam(settings);
}
