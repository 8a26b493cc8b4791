// The exports for generated code. Other code does not need them.
export { anyOf, holds, oneOf } from "./alternatives.ts";
export type { Check } from "./check.ts";
export { codePointLength } from "./code-point-length.ts";
export {
  base64urlFormat,
  byteFormat,
  dateFormat,
  dateTimeFormat,
  durationFormat,
  emailFormat,
  floatFormat,
  hostnameFormat,
  int8Format,
  int16Format,
  int32Format,
  int64Format,
  ipv4Format,
  ipv6Format,
  jsonPointerFormat,
  regexFormat,
  relativeJsonPointerFormat,
  timeFormat,
  uint8Format,
  uint16Format,
  uint32Format,
  uint64Format,
  uriFormat,
  uriReferenceFormat,
  uriTemplateFormat,
  uuidFormat,
} from "./formats.ts";
export { idnEmailFormat, idnHostnameFormat, iriFormat, iriReferenceFormat } from "./international-formats.ts";
export { isDeepEqual } from "./is-deep-equal.ts";
export { isMultipleOf } from "./is-multiple-of.ts";
export { NOTHING } from "./issue.ts";
export { countOf, firstUnseen, twiceIn } from "./items.ts";
export { memoised } from "./memoised.ts";
export { nameFits, segment } from "./names.ts";
export { note } from "./note.ts";
export { isSecretAt } from "./shown.ts";
export { type Validator, validator } from "./validator.ts";
