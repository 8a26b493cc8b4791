import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { JSON_SCHEMAS } from "../json-schemas.ts";
import type { Judge, Subject } from "../judge.ts";

/** Ajv 8 at run time with ajv-formats in its full mode, which needs `new Function`: compiled twice, because one compilation can't both stop early and report all faults. */
export function link(): Judge {
  return judge("link");
}

export function list(): Judge {
  return judge("list");
}

export function create(): Judge {
  return judge("create");
}

function judge(subject: Subject): Judge {
  const first = compile(subject, false);
  let every: ReturnType<typeof compile> | undefined;
  return {
    is: (value) => first(value),
    issues: (value) => {
      every ??= compile(subject, true);
      return every(value) ? [] : (every.errors ?? []);
    },
  };
}

function compile(subject: Subject, allErrors: boolean) {
  const ajv = new Ajv2020({ allErrors, allowUnionTypes: true });
  formats.default(ajv);
  if (subject === "list") ajv.addSchema(JSON_SCHEMAS.link);
  return ajv.compile(JSON_SCHEMAS[subject]);
}
