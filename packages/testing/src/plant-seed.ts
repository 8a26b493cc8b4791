import { InvalidInput, type Planting, Refusal } from "@share-links/server/src/embedded/embedded.ts";
import type { Permission } from "@share-links/types";
import { refuseUnfit } from "./check.ts";
import { toEpochMs } from "./clock.ts";
import { toMs } from "./duration.ts";
import type { NewWebhook, Seed } from "./emulator.ts";
import type { SeedLink } from "./generated/openapi.ts";
import { seedSchema } from "./generated/validation/seed.ts";

/** The persona of an emulator without a seed. */
export const DEFAULT_SEED: Seed = { personas: [{ id: "00000000-0000-0000-0000-000000000000", name: "Ada" }] };

/** What planting needs besides the service. */
export interface SeedTools {
  plant: Planting;
  now(): number;
  newId(): string;
  newToken(): string;
  personas(): readonly { id: string; name: string }[];
  addWebhook(webhook: NewWebhook): void;
}

const WEEK_MS = 604_800_000;

/** Puts everything of a seed there. Throws a `TypeError` that says what can't be. */
export function plantSeed(seed: Seed, tools: SeedTools): void {
  refuseUnfit("The seed", seedSchema, seed);
  const { plant } = tools;
  for (const [index, { key, name, permissions, expiresAt }] of (seed.apiKeys ?? []).entries())
    at(`/apiKeys/${index}`, () =>
      plant.apiKey({
        ...{ key, name, permissions: permissions as Permission[] | undefined },
        expiresAt: expiresAt == null ? null : toEpochMs(expiresAt),
      }),
    );
  for (const [index, persona] of (seed.personas ?? []).entries())
    at(`/personas/${index}`, () => plant.persona(persona));
  for (const [index, link] of (seed.links ?? []).entries()) at(`/links/${index}`, () => plantLink(link, tools));
  for (const [index, webhook] of (seed.webhooks ?? []).entries())
    at(`/webhooks/${index}`, () => tools.addWebhook(webhook as NewWebhook));
}

function plantLink(link: SeedLink, { plant, personas, now, newId, newToken }: SeedTools): void {
  const { persona: wanted, expiresIn, expiresAt, createdAt, ...settings } = link;
  if (expiresIn !== undefined && expiresAt !== undefined) throw new TypeError("leave out expiresIn or expiresAt");
  const all = personas();
  const persona =
    wanted === undefined ? all.at(-1) : all.find(({ id, name }) => id === wanted.toLowerCase() || name === wanted);
  if (!persona)
    throw new TypeError(
      `there is no persona ${wanted === undefined ? "" : `"${wanted}" `}here. There are: ${all.map(({ name }) => name).join(", ") || "none"}`,
    );
  const ends = expiresAt === undefined ? now() + (expiresIn === undefined ? WEEK_MS : toMs(expiresIn)) : expiresAt;
  const { outcome, note } = plant.link({
    ...{ id: newId(), token: newToken(), type: "LINK", usageLimit: 10, usageCount: 0, allowedOrigins: [] },
    ...{ allowAllOrigins: false, removeWatermark: false, enabled: true, isPrimary: false },
    ...settings,
    createdAt: new Date(createdAt === undefined ? now() : toEpochMs(createdAt)).toISOString(),
    expiresAt: typeof ends === "number" ? new Date(ends).toISOString() : ends,
    ...{ personaId: persona.id, personaName: persona.name },
  });
  if (outcome !== "imported") throw new TypeError(note ?? "there is such a link already");
}

/** Names the place in the seed that an error is about. */
function at(place: string, put: () => unknown): void {
  try {
    put();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof Refusal || error instanceof InvalidInput)) throw error;
    throw new TypeError(`The seed can't be used: ${place}: ${error.message}.`, { cause: error });
  }
}
