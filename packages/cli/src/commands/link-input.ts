import type { CreateManagedShareLink, CreateShareLink, ShareLinkType } from "@share-links/types";
import { Failure, unsupportedFailure, usageFailure } from "../failure.ts";
import { type ExpiryOptions, readExpiry } from "../values/expiry.ts";
import { given } from "../values/given.ts";
import { readUsageLimit } from "../values/usage-limit.ts";
import type { World } from "../world.ts";

/** The settings of a new link, as options or as a row of a file give them. */
export interface LinkOptions extends ExpiryOptions {
  readonly persona?: string | undefined;
  readonly usageLimit?: string | undefined;
  readonly type?: ShareLinkType | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly anyOrigin?: true | undefined;
  /** False for `--no-watermark`. */
  readonly watermark?: boolean | undefined;
  readonly disabled?: true | undefined;
  readonly primary?: true | undefined;
}

const HOUR_MS = 3_600_000;

/** The body that creates a link on a server. */
export async function managedBody(world: World, options: LinkOptions): Promise<CreateManagedShareLink> {
  const { persona, type, origin, anyOrigin, watermark, disabled, primary } = options;
  return given({
    personaId: neededPersona(persona),
    type,
    expiresAt: await readExpiry(world, options),
    usageLimit: readUsageLimit(options.usageLimit),
    allowedOrigins: origin && [...origin],
    allowAllOrigins: anyOrigin,
    removeWatermark: watermark === false ? true : undefined,
    enabled: disabled && false,
    isPrimary: primary,
  });
}

/** The body that creates a link on the hosted API. Throws a failure for a setting that the hosted API doesn't have. */
export async function hostedBody(world: World, options: LinkOptions): Promise<CreateShareLink> {
  const { origin, anyOrigin, watermark, disabled, primary, type } = options;
  const settings = {
    "--type": type === "LINK" ? undefined : type,
    "--origin": origin,
    "--any-origin": anyOrigin,
    "--no-watermark": watermark === false || undefined,
    "--disabled": disabled,
    "--primary": primary,
  };
  const [name] = Object.entries(settings).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw unsupportedFailure(name);
  return given({ personaId: neededPersona(options.persona), ...(await hostedLimits(world, options)) });
}

/** Expiry and limit as the hosted API takes them: hours from now, and a number. */
export async function hostedLimits(
  world: World,
  options: LinkOptions,
): Promise<{ expiresInHours?: number; usageLimit?: number }> {
  const expiresAt = await readExpiry(world, options);
  const usageLimit = readUsageLimit(options.usageLimit);
  if (expiresAt === null) throw unsupportedFailure("links that never expire");
  if (usageLimit === null) throw unsupportedFailure("links without a usage limit");
  const hours = expiresAt === undefined ? undefined : (Date.parse(expiresAt) - world.now().getTime()) / HOUR_MS;
  if (hours !== undefined && hours <= 0)
    throw usageFailure(`The time of expiry is over: ${expiresAt}.`, "The hosted API only takes a time in the future.");
  return given({ expiresInHours: hours, usageLimit });
}

function neededPersona(persona: string | undefined): string {
  if (persona !== undefined) return persona;
  throw new Failure("usage", "A link needs a persona: give its id with --persona.", {
    hint: '"share-links personas list" shows the personas of a server.',
  });
}
