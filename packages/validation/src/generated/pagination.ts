// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkPagination: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.total;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/total", "required", "is required", false)) return false;
    } else if (Number.isInteger(member0)) {
      if (member0 < 0 && (errors === null || note(errors, path + "/total", "minimum", "must be at least 0"))) return false;
    } else if (errors === null || note(errors, path + "/total", "type", "must be an integer")) return false;
    const member1 = data.lastPage;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/lastPage", "required", "is required", false)) return false;
    } else if (Number.isInteger(member1)) {
      if (member1 < 1 && (errors === null || note(errors, path + "/lastPage", "minimum", "must be at least 1"))) return false;
    } else if (errors === null || note(errors, path + "/lastPage", "type", "must be an integer")) return false;
    const member2 = data.currentPage;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/currentPage", "required", "is required", false)) return false;
    } else if (Number.isInteger(member2)) {
      if (member2 < 1 && (errors === null || note(errors, path + "/currentPage", "minimum", "must be at least 1"))) return false;
    } else if (errors === null || note(errors, path + "/currentPage", "type", "must be an integer")) return false;
    const member3 = data.perPage;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/perPage", "required", "is required", false)) return false;
    } else if (Number.isInteger(member3)) {
      if (member3 < 1 && (errors === null || note(errors, path + "/perPage", "minimum", "must be at least 1"))) return false;
    } else if (errors === null || note(errors, path + "/perPage", "type", "must be an integer")) return false;
    const member4 = data.prev;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/prev", "required", "is required", false)) return false;
    } else if (!Number.isInteger(member4) && member4 !== null && (errors === null || note(errors, path + "/prev", "type", "must be an integer or null"))) return false;
    const member5 = data.next;
    if (member5 === undefined) {
      if (errors === null || note(errors, path + "/next", "required", "is required", false)) return false;
    } else if (!Number.isInteger(member5) && member5 !== null && (errors === null || note(errors, path + "/next", "type", "must be an integer or null"))) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const paginationSchema: Validator<Schema<"Pagination">> = /* @__PURE__ */ validator(checkPagination);
