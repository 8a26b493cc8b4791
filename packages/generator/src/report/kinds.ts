/** The description of a kind of notes: what the generator did, and what the document's author can do. */
export interface Kind {
  readonly summary: string;
  readonly remedy: string;
  /** Whether each note is about a name, so that the summary lists the names and how often they occur. */
  readonly isAboutNames?: true;
}

/** Every kind of notes by its name. `--strict` turns all of them into errors. */
export const KINDS: Readonly<Record<string, Kind>> = {
  "beside-reference": {
    summary: "Members beside a $ref that OpenAPI ignores there are ignored.",
    remedy: "Put the $ref of a schema into an allOf, or use OpenAPI 3.1; give other objects one of their own.",
  },
  "callback-of-callback": {
    summary: "Callbacks of callbacks are left out.",
    remedy: "Describe them as webhooks.",
  },
  circle: {
    summary: "A schema that is defined by itself adds nothing at that place.",
    remedy: "Put the reference below a property or the items of a list.",
  },
  "dangling-reference": {
    summary: "References that lead to nothing are taken as anything; parameters and headers are left out.",
    remedy: "Correct the $ref, or define what it names.",
  },
  "duplicate-key": {
    summary: "Of two members of one name, the last one counts.",
    remedy: "Remove or rename one of them.",
  },
  "duplicate-operation-id": {
    summary: "Operations with the id of another one get a number.",
    remedy: "Give each operation an operationId of its own.",
  },
  "duplicate-parameter": {
    summary: "Of two parameters of one name and place, the last one counts.",
    remedy: "Remove the first.",
  },
  encoding: {
    summary: "Parts of an encoding are left out.",
    remedy: "See docs/generator.md for what of an encoding is honoured.",
  },
  "exponential-pattern": {
    summary: "Patterns whose time can double with each character of a text are checked as written.",
    remedy:
      "Write them without repetitions within repetitions, such as (a+)+, or of alternatives that overlap, such as (a|aa)+.",
  },
  "item-schema": {
    summary: "An itemSchema is left out if the media type is not a stream of items.",
    remedy: "Use a media type such as application/jsonl or text/event-stream.",
  },
  "misplaced-reference": {
    summary: "References that are misspelt, or stand where OpenAPI has none, are followed as they are meant.",
    remedy: "Write #/components/schemas/Pet, and put a $ref only where OpenAPI has a Reference Object.",
  },
  "missing-file": {
    summary: "References to files that can't be read are taken as anything; parameters and headers are left out.",
    remedy: "Correct the $ref. For URLs, put the files into a folder and name it with --root.",
  },
  "nested-parameter": {
    summary: "OpenAPI has no style for objects within objects. They are sent with brackets: filter[name][first]=Ada.",
    remedy: "Check that the server reads them so, or declare content: application/json.",
  },
  "newer-keyword": {
    summary: "Keywords of JSON Schema that OpenAPI 3.0 does not have are taken as 3.1 has them.",
    remedy: "Declare openapi: 3.1.1.",
  },
  "not-an-object": {
    summary:
      "A value that should be an object and isn't one is left out; in the place of a schema, any value is taken.",
    remedy: "Remove it, or write what is meant.",
  },
  "nothing-fits": {
    summary: "No value of these enums is of the type beside it: nothing fits.",
    remedy: "Correct the type, or the enum.",
  },
  "odd-enum": {
    summary:
      "If no value of an enum has the type beside it, the values are taken as values of that type, or of a list's items.",
    remedy: "Put texts into quotation marks, and leave numbers without.",
  },
  "odd-status": {
    summary: "Keys of responses that aren't HTTP statuses are left out.",
    remedy: "Use 100 to 599, 1XX to 5XX or default.",
  },
  "odd-type": {
    summary: "Types that JSON Schema does not have are taken as what they seem to mean, or as any type.",
    remedy: "Use string, number, integer, boolean, array, object or null.",
  },
  "odd-value": {
    summary: "Keywords with a value that they can't have are taken as what is meant, or left out.",
    remedy: "Correct the value.",
  },
  "older-keyword": {
    summary: "Keywords of older versions are taken as what they meant.",
    remedy: 'Write type: [..., "null"], exclusiveMinimum: 0, prefixItems, dependentRequired.',
  },
  "operation-without-id": {
    summary: "Operations without an operationId get a name made from method and path.",
    remedy: "Give them an operationId, which stays when the path changes.",
  },
  "other-dialect": {
    summary: "Schemas of another dialect are read as JSON Schema 2020-12.",
    remedy: "Remove the $schema, or write the schema as 2020-12 has it.",
  },
  "parameter-without-schema": {
    summary: "Parameters without a schema are taken as texts.",
    remedy: "Give them a schema.",
  },
  "parameter-without-template": {
    summary: "Path parameters that the path has no place for are left out.",
    remedy: "Put {name} into the path, or remove the parameter.",
  },
  "path-without-slash": {
    summary: "Paths that don't begin with a slash are taken as if they did.",
    remedy: 'Begin each path with "/".',
  },
  "repeated-anchor": {
    summary: "Of several anchors of one name, each counts in the component that it is in.",
    remedy: "Give each component an $id, or each anchor a name of its own.",
  },
  "several-media-types": {
    summary: "Of several media types of a parameter, the first counts.",
    remedy: "Declare one.",
  },
  "swagger-member": {
    summary: "Members of Swagger 2.0 are taken as what they meant.",
    remedy: "Write requestBody, content, schema and components, as OpenAPI 3 has them.",
  },
  "template-without-parameter": {
    summary: "Places of a path without a parameter are taken as texts.",
    remedy: "Declare a parameter in path for each.",
  },
  "translated-pattern": {
    summary: "Patterns of other languages are written as ECMA-262 has them.",
    remedy: "Write them so in the document.",
  },
  "unchecked-pattern": {
    summary: "Patterns that ECMA-262 can't express are not checked.",
    remedy: "Write them as ECMA-262 has them.",
  },
  "unknown-format": {
    summary: "Formats that are not known are not checked.",
    remedy: "Correct the name where one of JSON Schema or OpenAPI is meant.",
    isAboutNames: true,
  },
  "unknown-keyword": {
    summary: "Keywords that JSON Schema does not have are ignored.",
    remedy: 'Correct the name, or begin it with "x-".',
  },
  "unknown-member": {
    summary: "Members that OpenAPI does not have are ignored.",
    remedy: 'Correct the name or its place, or begin it with "x-".',
  },
  "unknown-method": {
    summary: "Keys of a path that aren't HTTP methods are left out.",
    remedy: "Use get, put, post, delete, options, head, patch, trace, query, or additionalOperations.",
  },
  "unknown-parameter-place": {
    summary: "Parameters of a place that OpenAPI does not have are left out.",
    remedy: "Use path, query, header or cookie; a body is a requestBody.",
  },
  "unknown-style": {
    summary: "Styles that OpenAPI does not have there are taken as the usual one.",
    remedy: "See OpenAPI's table of styles.",
  },
};
