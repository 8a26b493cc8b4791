import * as every from "#ajv-every";
import type { Judge } from "../judge.ts";

/** Ajv 8 compiled ahead of time, formats as regular expressions; reports all faults. */
export function link(): Judge {
  return judge(every.link);
}

export function list(): Judge {
  return judge(every.list);
}

export function create(): Judge {
  return judge(every.create);
}

function judge(validate: typeof every.link): Judge {
  return { is: validate, issues: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
}
