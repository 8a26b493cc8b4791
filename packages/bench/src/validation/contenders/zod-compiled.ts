import * as z from "zod";
import type { Judge } from "../judge.ts";
import { createSchema, linkSchema, listSchema } from "./zod-schemas.ts";

/** zod 4 with its compiler, which needs `new Function`. */
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
  const compiled = z.compile(schema, { strict: true });
  return {
    is: (value) => compiled.safeParse(value).success,
    issues: (value) => compiled.safeParse(value).error?.issues ?? [],
  };
}
