export { closeSchema, type Strictness, variantKey } from "../src/model/close-schema.ts";
export { NAMES, schemas } from "./arbitrary-schema.ts";
export { createRandom } from "./random.ts";
export { isValid } from "./reference-validator.ts";
