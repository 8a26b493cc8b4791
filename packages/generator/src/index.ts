export { finish, type Output, refuseNotes, run, runtimeFolder } from "./command.ts";
export { literal, propertyKey } from "./emit/literal.ts";
export { contentEntries, emitOperations, isJsonAlone, parameterEntry } from "./emit/operations/emit-operations.ts";
export { type ClientMethod, clientMethod } from "./emit/reference/client-call.ts";
export { emitApi } from "./emit/reference/emit-api.ts";
export { resolved, sourceOf, textOf } from "./emit/reference/source.ts";
export { emitNamedTypes, emitTypes } from "./emit/types/emit-types.ts";
export { emitJsonSchemas } from "./emit/validators/emit-json-schemas.ts";
export { emitReplies, emitValidation } from "./emit/validators/emit-validation.ts";
export { isObject, type JsonObject, member, objectMember } from "./json.ts";
export { createModel, type Model } from "./model/model.ts";
export type { Operation, Parameter } from "./model/operation.ts";
export type { TypeNames } from "./model/unit.ts";
export { segmentsOf } from "./pointer.ts";
export { documentOf, readDocument, type SpecDocument } from "./read/read-document.ts";
export { type Fault, UnsupportedDocument } from "./report/fault.ts";

export type { Note } from "./report/notes.ts";
export { upperFirst } from "./words.ts";
export { FOLDER_TYPES, folderPlan, typeImports } from "./write/layout.ts";
export { type GeneratedFolder, header, type Plan } from "./write/plan.ts";

export { compare, type Differences, write } from "./write/write.ts";
