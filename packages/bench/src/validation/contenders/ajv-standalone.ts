import * as first from "#ajv-first";
import type { Judge } from "../judge.ts";

/** Ajv 8 compiled ahead of time, formats as regular expressions; stops at the first fault. */
export function link(): Judge {
  return { is: first.link };
}

export function list(): Judge {
  return { is: first.list };
}

export function create(): Judge {
  return { is: first.create };
}
