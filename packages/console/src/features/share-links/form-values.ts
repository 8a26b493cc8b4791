import type {
  CreateManagedShareLink,
  ManagedShareLink,
  ShareLinkType,
  UpdateManagedShareLink,
} from "@share-links/types";
import { createManagedShareLinkSchema, updateManagedShareLinkSchema } from "@share-links/validation";
import { type Faults, faultsIn } from "../../fields.ts";
import { toLocalInput } from "../../format.ts";

const HOUR_MS = 3_600_000;

/** The offered lifetimes of a link, in hours. */
export const LIFETIMES = { hour: 1, day: 24, week: 168, month: 720 } as const;

/** The form of a link, as it is filled in: texts are as they were typed. */
export interface LinkForm {
  readonly personaId: string;
  readonly type: ShareLinkType;
  readonly expiry: keyof typeof LIFETIMES | "never" | "at";
  /** The value of the date's field, in the reader's time zone; only for `at`. */
  readonly expiresAt: string;
  readonly isLimited: boolean;
  readonly usageLimit: string;
  /** One origin per line. */
  readonly allowedOrigins: string;
  readonly allowAllOrigins: boolean;
  readonly removeWatermark: boolean;
  readonly isPrimary: boolean;
  readonly enabled: boolean;
}

/** The parts of the form that can be wrong. */
export type LinkField = "personaId" | "expiresAt" | "usageLimit" | "allowedOrigins";

/** An empty form with the defaults of the API. */
export function emptyForm(personaId = ""): LinkForm {
  return {
    ...{
      personaId,
      type: "LINK",
      expiry: "week",
      expiresAt: "",
      isLimited: true,
      usageLimit: "10",
      allowedOrigins: "",
    },
    ...{ allowAllOrigins: false, removeWatermark: false, isPrimary: false, enabled: true },
  };
}

/** The form of an existing link. */
export function formOf(link: ManagedShareLink): LinkForm {
  return {
    ...link,
    expiry: link.expiresAt === null ? "never" : "at",
    expiresAt: link.expiresAt === null ? "" : toLocalInput(Date.parse(link.expiresAt)),
    isLimited: link.usageLimit !== null,
    usageLimit: String(link.usageLimit ?? 10),
    allowedOrigins: link.allowedOrigins.join("\n"),
  };
}

/** The body of the call that creates a link, as it is at `now` (milliseconds). It may be invalid: see `faultsOf`. */
export function toCreate(form: LinkForm, now: number): CreateManagedShareLink {
  const { personaId, type, allowAllOrigins, removeWatermark, isPrimary, enabled } = form;
  return {
    ...{ personaId, type, allowAllOrigins, removeWatermark, isPrimary, enabled },
    expiresAt: expiryOf(form, now),
    usageLimit: form.isLimited ? numberOf(form.usageLimit) : null,
    allowedOrigins: originsOf(form.allowedOrigins),
  };
}

/** The body of the call that changes a link. It has only the changed fields, so that it undoes no change of somebody else. */
export function toUpdate(form: LinkForm, link: ManagedShareLink, now: number): UpdateManagedShareLink {
  const before = formOf(link);
  const { personaId: _, ...all } = toCreate(form, now);
  const isSameExpiry = form.expiry === before.expiry && form.expiresAt === before.expiresAt;
  const changed = Object.entries(all).filter(([name, value]) =>
    name === "expiresAt"
      ? !isSameExpiry
      : JSON.stringify(value) !== JSON.stringify(link[name as keyof ManagedShareLink]),
  );
  return Object.fromEntries(changed);
}

/** What is wrong with a body, by the field of the form: the words of the validators. */
export function faultsOf(body: CreateManagedShareLink | UpdateManagedShareLink): Faults {
  return faultsIn("personaId" in body ? createManagedShareLinkSchema : updateManagedShareLinkSchema, body);
}

function expiryOf({ expiry, expiresAt }: LinkForm, now: number): string | null {
  if (expiry === "never") return null;
  if (expiry !== "at") return new Date(now + LIFETIMES[expiry] * HOUR_MS).toISOString();
  const moment = Date.parse(expiresAt);
  return Number.isNaN(moment) ? expiresAt : new Date(moment).toISOString();
}

/** The number that a text says. Another text stays as it is, for the validator to name it. */
function numberOf(text: string): number {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : (text as unknown as number);
}

function originsOf(lines: string): string[] {
  return lines.split(/[\s,]+/).filter(Boolean);
}
