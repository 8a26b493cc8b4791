import { afterAll, vi } from "vitest";
import { canary } from "./canary.ts";

// This watches every server of the suite: no log may contain a key, token, nonce or secret that the server made or got.

vi.mock(import("../src/secrets/tokens.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    newApiKey: () => remembered(original.newApiKey()),
    newShareToken: () => remembered(original.newShareToken()),
  };
});

vi.mock(import("../src/secrets/nonces.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, issueNonce: (...args) => remembered(original.issueNonce(...args)) };
});

// Everything that is sealed is a secret, even if it was imported, and so are the secrets that seal it.
vi.mock(import("../src/secrets/vault.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    createVault(...secrets) {
      const vault = original.createVault(...secrets);
      for (const secret of secrets) canary.remember(secret);
      return {
        ...vault,
        sealToken: (token, id) => vault.sealToken(remembered(token), id),
        sealPersonaSession(session, id) {
          canary.remember((JSON.parse(session) as { token?: string }).token);
          return vault.sealPersonaSession(session, id);
        },
        sealWebhookSecret: (secret, id) => vault.sealWebhookSecret(remembered(secret), id),
      };
    },
  };
});

vi.mock(import("../src/http/app.ts"), async (importOriginal) => {
  const { createApp } = await importOriginal();
  return {
    createApp(options) {
      canary.remember(options.metricsToken);
      const app = createApp(options);
      return {
        ...app,
        handle(request) {
          canary.remember(request.header("authorization")?.split(" ", 2)[1]);
          return app.handle(request);
        },
        fetch(request, from) {
          canary.remember(request.headers.get("authorization")?.split(" ", 2)[1]);
          return app.fetch(request, from);
        },
      };
    },
  };
});

vi.mock(import("../src/deliveries/worker.ts"), async (importOriginal) => {
  const { createWorker } = await importOriginal();
  return { createWorker: (options) => createWorker({ ...options, log: canary.tapLog(options.log) }) };
});

// A service's own log is always at its most detailed level here, whatever a test sets.
vi.mock(import("../src/commands/log.ts"), async (importOriginal) => {
  const { openLog } = await importOriginal();
  return {
    openLog: (_level, destination) =>
      openLog("trace", {
        write(text: string) {
          canary.keep(text);
          destination.write(text);
        },
      }),
  };
});

afterAll(() => {
  const leaks = canary.leaks();
  if (leaks.length > 0) throw new Error(`the server leaks a key or a token:\n${leaks.slice(0, 5).join("\n")}`);
});

function remembered<Secret extends string>(secret: Secret): Secret {
  canary.remember(secret);
  return secret;
}
