import type { MediaType, Operation, Parameter, ParameterPlace, Reply } from "../../model/operation.ts";
import { isIdentifier } from "../../words.ts";
import { literal, propertyKey } from "../literal.ts";

/**
 * Emits the table of operations: one constant for each operation, and all of them as `operations`. If the document has webhooks, it also
 * emits `webhooks`, by their names.
 */
export function emitOperations(operations: readonly Operation[], webhooks: readonly Operation[] = []): string {
  const taken = new Set(["operations", "webhooks"]);
  const names = new Map([...operations, ...webhooks].map((each) => [each, constantName(each, taken)]));
  const nameOf = (operation: Operation) => names.get(operation) ?? operation.name;
  const constants = [...operations, ...webhooks].map((operation) => emitOperation(nameOf(operation), operation));
  const paths = webhooks.map(({ path }) => path);
  const keyOf = ({ path, method }: Operation) =>
    paths.indexOf(path) === paths.lastIndexOf(path) ? path : `${method} ${path}`;
  return [
    ...constants,
    "/** Every operation of the specification by its operationId. */",
    "export const operations = {",
    ...operations.map((operation) => entry(operation.id, nameOf(operation))),
    "} as const;",
    "",
    ...(webhooks.length === 0
      ? []
      : [
          "/** Every webhook of the specification by its name. */",
          "export const webhooks = {",
          ...webhooks.map((webhook) => entry(keyOf(webhook), nameOf(webhook))),
          "} as const;",
          "",
        ]),
  ].join("\n");
}

function entry(key: string, constant: string): string {
  return key === constant ? `  ${key},` : `  ${propertyKey(key)}: ${constant},`;
}

/** The operationId if it is an unused identifier, otherwise the operation's name. */
function constantName({ id, name }: Operation, taken: Set<string>): string {
  const isPlain = name.toLowerCase() === id.replaceAll(/[^\p{ID_Continue}]|\p{Pc}/gu, "").toLowerCase();
  const wanted = isPlain && isIdentifier(id) ? id : isIdentifier(name) ? name : `_${name}`;
  let constant = wanted;
  for (let count = 2; taken.has(constant); count++) constant = `${wanted}_${count}`;
  taken.add(constant);
  return constant;
}

const PLACES: readonly ParameterPlace[] = ["path", "query", "header"];
const RARE_PLACES: readonly ParameterPlace[] = ["querystring", "cookie"];

function emitOperation(name: string, operation: Operation): string {
  const { id, method, path, permissions, securitySchemes, security, parameters, body, replies, callbacks } = operation;
  const rare = RARE_PLACES.filter((place) => parameters.some((parameter) => parameter.in === place));
  return [
    `/** \`${method} ${path.replaceAll("*/", "*\\/").replaceAll("`", "'")}\` */`,
    `export const ${name} = {`,
    `  id: ${literal(id)},`,
    `  method: ${literal(method)},`,
    `  path: ${literal(path)},`,
    `  permissions: ${literal(permissions)},`,
    `  securitySchemes: ${literal(securitySchemes)},`,
    `  security: ${literal(security)},`,
    "  parameters: {",
    ...[...PLACES, ...rare].flatMap((place) =>
      emitPlace(
        place,
        parameters.filter((parameter) => parameter.in === place),
      ),
    ),
    "  },",
    `  body: ${literal(body === undefined ? null : body.mediaTypes)},`,
    `  bodyDefaults: ${literal(body?.defaults ?? {})},`,
    ...(isJsonAlone(body?.content ?? []) ? [] : [`  requestContent: ${emitContent(body?.content ?? [])},`]),
    `  statuses: ${literal(replies.map(({ status }) => status))},`,
    ...emitResponseContent(replies),
    ...emitCallbacks(callbacks),
    "} as const;",
    "",
  ].join("\n");
}

function emitResponseContent(replies: readonly Reply[]): string[] {
  const others = replies.filter(({ content }) => !isJsonAlone(content));
  if (others.length === 0) return [];
  const keyOf = ({ status }: Reply) => (typeof status === "number" ? status : propertyKey(status));
  const lines = others.map((reply) => `    ${keyOf(reply)}: ${emitContent(reply.content)},`);
  return ["  responseContent: {", ...lines, "  },"];
}

/** Whether a body needs no `requestContent`, because it is JSON in all of its media types. */
export function isJsonAlone(content: readonly MediaType[]): boolean {
  return content.every(({ kind }) => kind === "json");
}

function emitContent(content: readonly MediaType[]): string {
  return literal(contentEntries(content));
}

/** How each media type is sent and read, with the encoding of its fields if it is a form. */
export function contentEntries(content: readonly MediaType[]): object {
  return Object.fromEntries(content.map(({ name, kind, encoding }) => [name, { kind, ...(encoding && { encoding }) }]));
}

function emitCallbacks(callbacks: Operation["callbacks"]): string[] {
  if (Object.keys(callbacks).length === 0) return [];
  const entries = Object.entries(callbacks).map(([name, operations]) => [
    name,
    operations.map(({ method, path, body }) => ({ method, expression: path, body: body?.mediaTypes ?? null })),
  ]);
  return [`  callbacks: ${literal(Object.fromEntries(entries))},`];
}

function emitPlace(place: ParameterPlace, parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return [`    ${place}: [],`];
  return [
    `    ${place}: [`,
    ...parameters.map((parameter) => `      ${literal(parameterEntry(parameter))},`),
    "    ],",
  ];
}

/** What the table says of a parameter. */
export function parameterEntry(parameter: Parameter): Omit<Parameter, "in" | "schema" | "isShared" | "source"> {
  const { in: _place, schema: _schema, isShared: _isShared, source: _source, ...rest } = parameter;
  return rest;
}
