// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkPagination: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.total;
    if (Number.isInteger(member0)) {
      if (member0 < 0 && note(errors, path, "total", "minimum", "must be at least 0", member0)) return false;
    } else if (note(errors, path, "total", "type", "must be an integer", member0)) return false;
    const member1 = data.lastPage;
    if (Number.isInteger(member1)) {
      if (member1 < 1 && note(errors, path, "lastPage", "minimum", "must be at least 1", member1)) return false;
    } else if (note(errors, path, "lastPage", "type", "must be an integer", member1)) return false;
    const member2 = data.currentPage;
    if (Number.isInteger(member2)) {
      if (member2 < 1 && note(errors, path, "currentPage", "minimum", "must be at least 1", member2)) return false;
    } else if (note(errors, path, "currentPage", "type", "must be an integer", member2)) return false;
    const member3 = data.perPage;
    if (Number.isInteger(member3)) {
      if (member3 < 1 && note(errors, path, "perPage", "minimum", "must be at least 1", member3)) return false;
    } else if (note(errors, path, "perPage", "type", "must be an integer", member3)) return false;
    const member4 = data.prev;
    if (!Number.isInteger(member4) && member4 !== null && note(errors, path, "prev", "type", "must be an integer or null", member4)) return false;
    const member5 = data.next;
    if (!Number.isInteger(member5) && member5 !== null && note(errors, path, "next", "type", "must be an integer or null", member5)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const paginationSchema: Validator<Schema<"Pagination">> = /* @__PURE__ */ validator(checkPagination);
