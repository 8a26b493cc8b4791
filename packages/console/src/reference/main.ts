import { calling, type OpenApi, withoutOptionalParameters } from "./calls.ts";
import { trustIcons } from "./trust-icons.ts";

// Scalar's validators would try whether they may make functions from text, which the page's policy forbids and reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
trustIcons();

const [{ createApiReference }, document] = await Promise.all([
  import("scalar-api-reference"),
  fetch("/openapi.json").then((answer) => answer.json() as Promise<OpenApi>),
]);

createApiReference("#reference", {
  content: withoutOptionalParameters(document),
  // Calls go to this origin: the page's policy allows no other, and only here does the console's session count.
  servers: [{ url: location.origin }],
  customFetch: calling(fetch),
  authentication: { preferredSecurityScheme: "apiKey" },
  // A typed key is gone with the page.
  persistAuth: false,
  // Everything that would ask another server, or send somebody there.
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: "",
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
});
