import type { ApiKey, Permission } from "@share-links/types";
import { card, table } from "../output/table.ts";
import { visible } from "../output/text.ts";
import type { Tools } from "../tools.ts";
import { type ExpiryOptions, readExpiry } from "../values/expiry.ts";
import { given } from "../values/given.ts";
import { confirm } from "./confirm.ts";
import { noteRest, type PageOptions, readPages } from "./pages.ts";

/** The options of `share-links keys create`. */
export interface CreateKeyOptions extends ExpiryOptions {
  readonly name: string;
  readonly permission: readonly Permission[];
}

/** `share-links keys list`. */
export async function listKeys(tools: Tools, options: PageOptions): Promise<void> {
  const page = await readPages(options, (query) => tools.call("listApiKeys", { query }));
  const { printer, world } = tools;
  printer.result(page, () => {
    if (page.data.length === 0) return "No API keys.";
    const rows = page.data.map((key) => [
      key.id,
      `${visible(key.prefix)}…${visible(key.last4)}`,
      stateOf(key, world.now()),
      printer.time(key.lastUsedAt),
      visible(key.name),
      key.permissions.join(" "),
    ]);
    return table(["ID", "KEY", "STATE", "LAST USE", "NAME", "PERMISSIONS"], rows, printer.paint, printer.columns);
  });
  noteRest(tools, page);
}

/** `share-links keys create`: the key is the result, and is shown only here. */
export async function createKey(tools: Tools, options: CreateKeyOptions): Promise<void> {
  const { printer, world } = tools;
  const { name, permission } = options;
  const expiresAt = await readExpiry(world, options);
  const key = await tools.call("createApiKey", { body: given({ name, permissions: [...permission], expiresAt }) });
  printer.result(key, () =>
    card(
      [
        ["id", key.id],
        ["key", key.key],
        ["name", visible(key.name)],
        ["may", key.permissions.join(" ")],
        ["expires", printer.time(key.expiresAt)],
      ],
      printer.paint,
    ),
  );
  printer.note("Keep the key now: it is never shown again.");
}

/** `share-links keys revoke`. */
export async function revokeKey(
  tools: Tools,
  id: string,
  { descendants }: { readonly descendants?: true | undefined },
): Promise<void> {
  await confirm(tools, `Revoke the key ${id}${descendants ? " and the keys that it made" : ""}?`);
  await tools.call("deleteApiKey", { path: { id }, query: given({ descendants }) });
  tools.printer.result({ id, revoked: true }, () => `Revoked ${id}.`);
}

function stateOf({ revokedAt, expiresAt }: ApiKey, now: Date): string {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? "expired" : "works";
}
