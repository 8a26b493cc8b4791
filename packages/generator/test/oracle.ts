export { closeSchema, type Strictness, variantKey } from "../src/model/close-schema.ts";
export { NAMES, schemas, value } from "./arbitrary-schema.ts";
export { isValid } from "./reference-validator.ts";
