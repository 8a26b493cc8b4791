import type { Issue } from "@share-links/validation";
import * as schemas from "@share-links/validation/json-schema";
import type { CallId } from "../connection/calls.ts";
import { operations } from "../generated/operations.ts";

/** The arguments of a tool. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A request as the validators take it. */
export interface Request {
  readonly path?: Arguments;
  readonly query?: Arguments;
  readonly body?: Arguments;
}

/** The argument that shows what is hidden otherwise. */
export const REVEAL = "revealSecrets";

type Json = Readonly<Record<string, unknown>>;

/** All of them by name: each operation may become a tool. */
const SCHEMAS = { ...schemas };

const PLACES = ["path", "query", "body"] as const;

/**
 * The JSON Schema of a tool's arguments: those of the operation's path, query and body in one object, as the specification describes
 * them. `mayReveal` adds the argument that shows secrets.
 */
export function inputSchemaOf(id: CallId, mayReveal: boolean): Record<string, unknown> {
  const { $defs, properties } = requestSchemaOf(id)["~standard"].jsonSchema.input({ target: "draft-2020-12" }) as {
    $defs?: Record<string, Json>;
    properties: Readonly<Record<string, Json>>;
  };
  const parts = PLACES.flatMap((place) => {
    const part = properties[place];
    return part === undefined ? [] : [resolved(part, $defs)];
  });
  const own = Object.entries<Json>(Object.assign({}, ...parts.map((part) => part.properties ?? {})));
  const schema = {
    type: "object",
    properties: {
      ...Object.fromEntries(own.map(([name, each]) => [name, withSingleTypes(each)])),
      ...(mayReveal && {
        [REVEAL]: {
          type: "boolean",
          default: false,
          description:
            "Show share tokens, the addresses that contain them, API keys and signing secrets in the answer. Only if the user asked for them.",
        },
      }),
    },
    required: parts.flatMap((part) => (part.required as string[] | undefined) ?? []),
    additionalProperties: false,
  };
  const used = usedDefinitions(schema, $defs);
  return { ...schema, ...(Object.keys(used).length > 0 && { $defs: used }) };
}

/** Puts each argument into its place of the request. */
export function requestOf(id: CallId, { [REVEAL]: _, ...given }: Arguments): Request {
  const { pathNames, queryNames, hasBody } = operations[id];
  const isIn = (names: readonly string[]) => (name: string) => names.includes(name);
  const pick = (isWanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => isWanted(name)));
  const isElsewhere = isIn([...pathNames, ...queryNames]);
  // An argument that the operation doesn't have must not get lost: the validator refuses it by name.
  const others = pick((name) => !isElsewhere(name));
  const query = { ...pick(isIn(queryNames)), ...(hasBody ? {} : others) };
  return {
    ...(pathNames.length > 0 && { path: pick(isIn(pathNames)) }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(hasBody && { body: others }),
  };
}

/** What is wrong with a tool's arguments, under the names that they have there. */
export function issuesOf(
  id: CallId,
  given: Arguments,
): { readonly path: readonly (string | number)[]; readonly message: string }[] {
  const issues: readonly Issue[] = requestSchemaOf(id).issues(requestOf(id, given));
  return issues.map(({ path, message }) => ({ path: path.slice(1), message }));
}

function requestSchemaOf(id: CallId) {
  return SCHEMAS[`${id}RequestSchema`];
}

/** Some models only read schemas with one type each: `["integer", "null"]` becomes an alternative of both. */
function withSingleTypes({ type, description, ...rest }: Json): Json {
  const described = description === undefined ? {} : { description };
  if (!Array.isArray(type)) return { ...(type !== undefined && { type }), ...described, ...rest };
  return { ...described, anyOf: type.map((each) => (each === "null" ? { type: each } : { type: each, ...rest })) };
}

/** The definitions that a schema refers to, in itself or in another definition. The schema of a whole body is none of them any more. */
function usedDefinitions(schema: Json, $defs: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  const used: Record<string, Json> = {};
  const open = [JSON.stringify(schema)];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [, name = ""] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      const definition = $defs[name];
      if (definition === undefined || Object.hasOwn(used, name)) continue;
      used[name] = definition;
      open.push(JSON.stringify(definition));
    }
  }
  return used;
}

/** A body is a reference to its schema. */
function resolved(part: Json, $defs: Readonly<Record<string, Json>> = {}): Json {
  return typeof part.$ref === "string" ? ($defs[part.$ref.replace("#/$defs/", "")] ?? {}) : part;
}
