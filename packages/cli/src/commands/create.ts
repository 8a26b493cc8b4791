import { usageFailure } from "../failure.ts";
import { type AnyLink, linkText } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { knownAddress } from "./link-address.ts";
import { hostedBody, type LinkOptions, managedBody } from "./link-input.ts";

/** The options of `share-links create`. */
export interface CreateOptions extends LinkOptions {
  readonly from?: string | undefined;
  readonly journal?: string | undefined;
  readonly retryUnsure?: boolean | undefined;
}

/** `share-links create`: creates a link, or one for each row of a file. */
export async function create(tools: Tools, options: CreateOptions): Promise<void> {
  if (options.from !== undefined) {
    const { createFromFile } = await import("./create-from-file.ts");
    return createFromFile(tools, options.from, options);
  }
  if (options.journal !== undefined || options.retryUnsure)
    throw usageFailure("--journal and --retry-unsure go with --from.");
  const link = await createLink(tools, options);
  const address = await knownAddress(tools, link);
  tools.printer.result(link, () => linkText(link, tools.printer, tools.world.now(), address));
}

async function createLink(tools: Tools, options: LinkOptions): Promise<AnyLink> {
  const { api } = await tools.settings();
  return api === "hosted"
    ? tools.call("createShareLink", { body: await hostedBody(tools.world, options) })
    : tools.call("createManagedShareLink", { body: await managedBody(tools.world, options) });
}
