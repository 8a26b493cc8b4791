import { explainError } from "../explain-error.ts";
import { Failure } from "../failure.ts";
import { card } from "../output/table.ts";
import type { Tools } from "../tools.ts";

/** `share-links whoami`: shows where calls go and with which key, and tries the key. */
export async function whoami(tools: Tools): Promise<void> {
  const { printer } = tools;
  const { api, baseUrl, apiKey, keySource, profileName } = await tools.settings();
  const facts = {
    profile: profileName ?? null,
    api,
    baseUrl,
    key: apiKey === undefined ? null : { source: keySource ?? null, last4: apiKey.slice(-4) },
  };
  const failure = await checkKey(tools).then(
    (permission) => (permission ? undefined : new Failure("forbidden", "The key works, but it may not list links.")),
    (error: unknown) => explainError(error, tools.world.signal.aborted),
  );
  const works = failure === undefined || failure.kind === "forbidden";
  printer.result({ ...facts, works }, () =>
    card(
      [
        ["profile", profileName ?? "none"],
        ["api", api === "hosted" ? "the hosted API" : "a server of your own"],
        ["address", baseUrl],
        ["key", apiKey === undefined ? "none" : `…${apiKey.slice(-4)}, from ${keySource}`],
        ["works", works ? printer.paint("green", "yes") : printer.paint("red", "no")],
      ],
      printer.paint,
    ),
  );
  if (failure !== undefined && !works) throw failure;
}

/** Tries the key with the smallest call. Resolves with whether it may list links; rejects if it doesn't work. */
export async function checkKey(tools: Tools): Promise<boolean> {
  const { api } = await tools.settings();
  try {
    if (api === "hosted") await tools.call("listShareLinks", { query: { perPage: 1 } });
    else await tools.call("listManagedShareLinks", { query: { limit: 1 } });
    return true;
  } catch (error) {
    if (explainError(error, tools.world.signal.aborted).kind === "forbidden") return false;
    throw error;
  }
}
