import type { ShareLinkType } from "@share-links/types";
import { unsupportedFailure, usageFailure } from "../failure.ts";
import { type AnyLink, linkText } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { type ExpiryOptions, readExpiry } from "../values/expiry.ts";
import { given } from "../values/given.ts";
import { readUsageLimit } from "../values/usage-limit.ts";
import { knownAddress } from "./link-address.ts";
import { hostedLimits } from "./link-input.ts";

type YesNo = "yes" | "no";

/** The options of `share-links update`. */
export interface UpdateOptions extends ExpiryOptions {
  readonly usageLimit?: string | undefined;
  readonly type?: ShareLinkType | undefined;
  readonly origin?: readonly string[] | undefined;
  /** False for `--no-origins`. */
  readonly origins?: boolean | undefined;
  readonly anyOrigin?: YesNo | undefined;
  readonly watermark?: YesNo | undefined;
  readonly primary?: YesNo | undefined;
}

/** `share-links update`: changes settings of a link. */
export async function update(tools: Tools, id: string, options: UpdateOptions): Promise<void> {
  const { api } = await tools.settings();
  await print(
    tools,
    api === "hosted" ? await updateHosted(tools, id, options) : await updateManaged(tools, id, options),
  );
}

/** `share-links enable` and `disable`. */
export async function setEnabled(tools: Tools, id: string, enabled: boolean): Promise<void> {
  await print(tools, await tools.call("updateManagedShareLink", { path: { id }, body: { enabled } }));
}

async function updateManaged(tools: Tools, id: string, options: UpdateOptions): Promise<AnyLink> {
  const { type, origin, origins, anyOrigin, watermark, primary } = options;
  if (origin !== undefined && origins === false) throw usageFailure("Give --origin or --no-origins, not both.");
  const body = given({
    type,
    expiresAt: await readExpiry(tools.world, options),
    usageLimit: readUsageLimit(options.usageLimit),
    allowedOrigins: origins === false ? [] : origin && [...origin],
    allowAllOrigins: flag(anyOrigin),
    removeWatermark: watermark === undefined ? undefined : watermark === "no",
    isPrimary: flag(primary),
  });
  refuseNothing(body);
  return tools.call("updateManagedShareLink", { path: { id }, body });
}

async function updateHosted(tools: Tools, id: string, options: UpdateOptions): Promise<AnyLink> {
  const others = { "--type": options.type, "--origin": options.origin, "--any-origin": options.anyOrigin };
  const more = { "--no-origins": options.origins === false || undefined, "--watermark": options.watermark };
  const settings = { ...others, ...more, "--primary": options.primary };
  const [name] = Object.entries(settings).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw unsupportedFailure(name);
  const { expiresIn, expiresAt, usageLimit } = options;
  const body = await hostedLimits(tools.world, { expiresIn, expiresAt, usageLimit });
  refuseNothing(body);
  return tools.call("updateShareLink", { path: { id }, body });
}

function refuseNothing(body: object): void {
  if (Object.keys(body).length === 0)
    throw usageFailure("There is nothing to change.", "Name at least one setting, such as --usage-limit 50.");
}

function flag(answer: YesNo | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === "yes";
}

async function print(tools: Tools, link: AnyLink): Promise<void> {
  const address = await knownAddress(tools, link);
  tools.printer.result(link, () => linkText(link, tools.printer, tools.world.now(), address));
}
