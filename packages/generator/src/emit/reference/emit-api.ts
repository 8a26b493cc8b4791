import { arrayMember, isObject, type JsonObject, member, objectMember } from "../../json.ts";
import type { Operation } from "../../model/operation.ts";
import type { SpecDocument } from "../../read/read-document.ts";
import { clientCall } from "./client-call.ts";
import { table } from "./markdown.ts";
import { describeSchema, typeOf } from "./schema-text.ts";
import { resolved, sourceOf, textOf } from "./source.ts";

/** Emits the reference of an API for people, as Markdown: its operations by tag, with the client's call of each, and its schemas. */
export function emitApi({ root }: SpecDocument, operations: readonly Operation[]): string {
  const info = objectMember(root, "info");
  const tags = arrayMember(root, "tags").filter(isObject);
  const schemas = Object.entries(objectMember(objectMember(root, "components"), "schemas"));
  return [
    `# ${textOf(info, "title")} ${textOf(info, "version")}`,
    textOf(info, "description"),
    ...tags.flatMap((tag) => [
      `## ${textOf(tag, "name")}`,
      textOf(tag, "description"),
      ...operations
        .map((operation) => ({ operation, source: sourceOf(root, operation) }))
        .filter(({ source }) => arrayMember(source, "tags").includes(tag.name))
        .flatMap(({ operation, source }) => emitOperation(root, operation, source)),
    ]),
    "## Schemas",
    ...schemas.flatMap(([name, schema]) => [`### ${name}`, ...describeSchema(schema)]),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function emitOperation(root: JsonObject, operation: Operation, source: JsonObject): string[] {
  const { method, path, permissions } = operation;
  const needs = permissions === null ? "no key" : permissions.map((permission) => `\`${permission}\``).join(", ");
  const call = clientCall(operation);
  return [
    `### ${textOf(source, "summary")}`,
    ...(call === undefined ? [] : [`\`${call}\``]),
    `\`${method} ${path}\` · needs ${needs}${member(source, "x-extension") === true ? " · not of the hosted API" : ""}`,
    textOf(source, "description"),
    parameterTable(root, source, path),
    bodyLine(root, source),
    replyTable(root, source),
  ];
}

function parameterTable(root: JsonObject, source: JsonObject, path: string): string {
  const shared = arrayMember(member(objectMember(root, "paths"), path), "parameters");
  const rows = [...shared, ...arrayMember(source, "parameters")].map((parameter) => {
    const value = resolved(root, parameter);
    const required = member(value, "required") === true ? "" : ", optional";
    const place = `${textOf(value, "in")}${required}`;
    return [`\`${textOf(value, "name")}\``, place, typeOf(member(value, "schema")), textOf(value, "description")];
  });
  return rows.length === 0 ? "" : table(["parameter", "in", "type", ""], rows);
}

function bodyLine(root: JsonObject, source: JsonObject): string {
  const body = member(source, "requestBody");
  if (body === undefined) return "";
  const contents = Object.entries(objectMember(resolved(root, body), "content"));
  return `Body: ${contents.map(([type, content]) => `${typeOf(member(content, "schema"))} as \`${type}\``).join(" or ")}`;
}

function replyTable(root: JsonObject, source: JsonObject): string {
  const rows = Object.entries(objectMember(source, "responses")).map(([status, response]) => {
    const value = resolved(root, response);
    const [content] = Object.values(objectMember(value, "content"));
    return [status, content === undefined ? "" : typeOf(member(content, "schema")), textOf(value, "description")];
  });
  return table(["status", "answer", ""], rows);
}
