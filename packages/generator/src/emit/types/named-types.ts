import { createRequire } from "node:module";
import type { DeclarationStatement, Node, PropertyName, PropertySignature, TypeElement, TypeNode } from "typescript";
import type { Operation } from "../../model/operation.ts";
import { isIdentifier, partsOf, upperFirst } from "../../words.ts";

// If a CommonJS file is imported, Node first searches it for the names of its exports. For TypeScript's nine megabytes that takes as much
// memory as the whole generation of a small document. If it is required, Node only runs it.
const ts: typeof import("typescript") = createRequire(import.meta.url)("typescript");
const { factory } = ts;

/**
 * Gives each schema, and the query of each of these operations, a separate declaration, so that an editor shows `ShareLink` instead of
 * all its members, and a type can contain itself. `components["schemas"]` and `operations` keep their members, which refer to these names
 * like everything else.
 */
export function namedTypes(nodes: readonly Node[], operations: readonly Operation[]): Node[] {
  const schemas = membersOf(membersOf(rootOf(nodes, "components")).get("schemas")?.type);
  const taken = new Set([...RESERVED, ...nodes.flatMap(rootName)]);
  // Names that need no change come first, so that no changed name takes one of them.
  const sorted = [...schemas.keys()].sort((a, b) => Number(isFree(b, taken)) - Number(isFree(a, taken)));
  const names = new Map(sorted.map((schema) => [schema, declaredName(schema, taken)]));
  const queries = queriesOf(nodes, operations).map(
    ([query, property]) => [declaredName(query, taken), property] as const,
  );
  const named = new Map<Node, string>([
    ...[...schemas].map(([schema, property]) => [property, names.get(schema) ?? ""] as const),
    ...queries.map(([name, property]) => [property, name] as const),
  ]);
  const visit = (node: Node): Node => {
    const schema = schemaOf(node);
    const name = schema === undefined ? undefined : names.get(schema);
    if (name !== undefined) return reference(name);
    const own = named.get(node);
    if (own !== undefined && ts.isPropertySignature(node)) return retyped(node, reference(own));
    if (ts.isStringLiteral(node)) return legible(node);
    return ts.visitEachChild(node, visit, undefined);
  };
  const interfaceOf = interfacesOf(schemas);
  const declarations = [...named].map(([property, name]) =>
    ts.visitEachChild(declaration(name, property as PropertySignature, interfaceOf, names), visit, undefined),
  );
  return [...declarations, ...nodes.map(visit)];
}

// Names that the text of the types refers to, and names that TypeScript does not accept for a type.
const RESERVED =
  "Blob ReadableStream Record any bigint boolean never number object string symbol undefined unknown".split(" ");

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  return isIdentifier(name) && !taken.has(name);
}

/** The schema's own name if it can be declared, otherwise a name made of its words. */
function declaredName(schema: string, taken: Set<string>): string {
  const words = partsOf(schema).map(upperFirst).join("");
  const wanted = isIdentifier(schema) ? schema : /^\p{ID_Start}/u.test(words) ? words : `Schema${words}`;
  let name = wanted;
  for (let count = 2; !isFree(name, taken); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

function queriesOf(nodes: readonly Node[], operations: readonly Operation[]): [name: string, PropertySignature][] {
  const bodies = membersOf(rootOf(nodes, "operations"));
  return operations.flatMap(({ id, method, path }): [string, PropertySignature][] => {
    const query = membersOf(membersOf(bodies.get(id)?.type).get("parameters")?.type).get("query");
    if (!query?.type || !ts.isTypeLiteralNode(query.type)) return [];
    const comment = `* The query of \`${method} ${path}\`. `;
    ts.addSyntheticLeadingComment(query, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
    return [[`${upperFirst(id)}Query`, query]];
  });
}

type Properties = ReadonlyMap<string, PropertySignature>;

/** Declares an interface for an object and for an intersection of objects that share no member; an alias for everything else. */
function declaration(
  name: string,
  property: PropertySignature,
  interfaceOf: InterfaceOf,
  names: ReadonlyMap<string, string>,
): DeclarationStatement {
  const type = property.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const parts = partsOfInterface(type, interfaceOf);
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declared =
    parts === undefined
      ? factory.createTypeAliasDeclaration(exported, name, undefined, type)
      : factory.createInterfaceDeclaration(exported, name, undefined, heritage(parts.bases, names), parts.members);
  return ts.setSyntheticLeadingComments(declared, ts.getSyntheticLeadingComments(property));
}

interface InterfaceParts {
  readonly bases: readonly string[];
  readonly members: readonly TypeElement[];
  /** The names of all members, including inherited ones; undefined if an index signature would have to allow each of them. */
  readonly names: readonly string[] | undefined;
}

type InterfaceOf = (schema: string) => InterfaceParts | undefined;

/** Finds each schema's interface only once, because every schema that extends it asks again. */
function interfacesOf(schemas: Properties): InterfaceOf {
  const found = new Map<string, InterfaceParts | undefined>();
  const interfaceOf: InterfaceOf = (schema) => {
    if (!found.has(schema)) found.set(schema, partsOfInterface(schemas.get(schema)?.type, interfaceOf));
    return found.get(schema);
  };
  return interfaceOf;
}

function partsOfInterface(type: TypeNode | undefined, interfaceOf: InterfaceOf): InterfaceParts | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return { bases: [], members: [...type.members], names: namesOf(type.members) };
  if (!ts.isIntersectionTypeNode(type)) return undefined;
  const parts = type.types.map((part): InterfaceParts | undefined => {
    const base = schemaOf(part);
    if (base === undefined) return partsOfInterface(part, interfaceOf);
    const inherited = interfaceOf(base);
    return inherited && { bases: [base], members: [], names: inherited.names };
  });
  const known = parts.filter((part) => part?.names !== undefined);
  const names = known.flatMap((part) => part?.names ?? []);
  if (known.length < parts.length || new Set(names).size < names.length) return undefined;
  const all = known as readonly InterfaceParts[];
  return { bases: all.flatMap(({ bases }) => bases), members: all.flatMap(({ members }) => members), names };
}

function namesOf(members: readonly TypeElement[]): string[] | undefined {
  const closed = members.filter(
    (member) => !ts.isIndexSignatureDeclaration(member) || member.type.kind !== ts.SyntaxKind.UnknownKeyword,
  );
  const names = closed.flatMap(({ name }) => (name === undefined ? [] : [nameText(name)]));
  return names.length < closed.length ? undefined : names;
}

function heritage(bases: readonly string[], names: ReadonlyMap<string, string>) {
  if (bases.length === 0) return undefined;
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(names.get(base) ?? base), undefined),
  );
  return [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)];
}

/** The name of a schema if a node is `components["schemas"][name]`. For the name "", openapi-typescript leaves out the last part. */
function schemaOf(node: Node): string | undefined {
  const [name, object] = indexed(node);
  if (name === undefined || object === undefined) return undefined;
  if (name === "schemas" && isComponents(object)) return "";
  const [kind, root] = indexed(object);
  return kind === "schemas" && root !== undefined && isComponents(root) ? name : undefined;
}

function isComponents(type: TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && rootText(type.typeName) === "components";
}

function indexed(node: Node): [name?: string, object?: TypeNode] {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return [];
  const { literal } = node.indexType;
  return ts.isStringLiteral(literal) ? [literal.text, node.objectType] : [];
}

function rootText(name: Node | undefined): string | undefined {
  return name && ts.isIdentifier(name) ? name.text : undefined;
}

function rootName(node: Node): string[] {
  const isDeclaration = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isDeclaration ? [node.name.text] : [];
}

function rootOf(nodes: readonly Node[], name: string): Node | undefined {
  return nodes.find((node) => rootName(node).includes(name));
}

function membersOf(node: Node | undefined): Properties {
  if (node === undefined || !(ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))) return new Map();
  return new Map(
    node.members.filter(ts.isPropertySignature).map((property) => {
      return [nameText(property.name), property];
    }),
  );
}

function retyped(property: PropertySignature, type: TypeNode): PropertySignature {
  return factory.createPropertySignature(property.modifiers, legible(property.name), property.questionToken, type);
}

/** Lets the printer write "größe" as it is. By default it escapes everything that isn't ASCII. */
function legible<Literal extends Node>(node: Literal): Literal {
  return ts.setEmitFlags(node, ts.EmitFlags.NoAsciiEscaping);
}

function reference(name: string): TypeNode {
  return factory.createTypeReferenceNode(name);
}

function nameText(name: PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}
