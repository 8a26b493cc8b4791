import { createShareLinkSchema, personaShareLinkPageSchema, shareLinkSchema } from "@share-links/validation";
import type { Judge } from "../judge.ts";

/** `@share-links/validation`, as its users get it. */
export function link(): Judge {
  return shareLinkSchema;
}

export function list(): Judge {
  return personaShareLinkPageSchema;
}

export function create(): Judge {
  return createShareLinkSchema;
}
