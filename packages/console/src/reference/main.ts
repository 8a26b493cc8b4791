// Scalar's validators would try whether they may make functions from text, which the page's policy forbids and reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const { createApiReference } = await import("scalar-api-reference");

createApiReference("#reference", {
  url: "/openapi.json",
  // Calls go to this origin: the page's policy allows no other, and only here does the console's session count.
  servers: [{ url: location.origin }],
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
