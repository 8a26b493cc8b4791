import type * as z from "zod";
import type { Judge } from "../judge.ts";
import { createSchema, linkSchema, listSchema } from "./zod-schemas.ts";

/** zod 4, with `safeParse`: it has no shorter way to a verdict, and always builds a copy. */
export function link(): Judge {
  return judge(linkSchema());
}

export function list(): Judge {
  return judge(listSchema());
}

export function create(): Judge {
  return judge(createSchema());
}

function judge(schema: z.ZodType): Judge {
  return {
    is: (value) => schema.safeParse(value).success,
    issues: (value) => schema.safeParse(value).error?.issues ?? [],
  };
}
