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
    const name = names.get(schemaOf(node) ?? "") ?? "";
    if (name !== "") return reference(name);
    const own = named.get(node);
    if (own !== undefined && ts.isPropertySignature(node)) return retyped(node, reference(own));
    return ts.visitEachChild(node, visit, undefined);
  };
  const declarations = [...named].map(([property, name]) =>
    ts.visitEachChild(declaration(name, property as PropertySignature, schemas, names), visit, undefined),
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
  schemas: Properties,
  names: ReadonlyMap<string, string>,
): DeclarationStatement {
  const type = property.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const parts = partsOfInterface(type, schemas);
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
}

function partsOfInterface(type: TypeNode | undefined, schemas: Properties): InterfaceParts | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return { bases: [], members: [...type.members] };
  if (!ts.isIntersectionTypeNode(type)) return undefined;
  const parts = type.types.map((part): InterfaceParts | undefined => {
    const base = schemaOf(part);
    if (base === undefined) return partsOfInterface(part, schemas);
    return partsOfInterface(schemas.get(base)?.type, schemas) && { bases: [base], members: [] };
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const all = { bases: known.flatMap(({ bases }) => bases), members: known.flatMap(({ members }) => members) };
  const names = namesIn(all, schemas);
  return names === undefined || new Set(names).size < names.length ? undefined : all;
}

/** The names of all members, including inherited ones; undefined if an index signature would have to allow each of them. */
function namesIn({ bases, members }: InterfaceParts, schemas: Properties): string[] | undefined {
  const own = members.flatMap((member) => {
    if (ts.isIndexSignatureDeclaration(member) && member.type.kind === ts.SyntaxKind.UnknownKeyword) return [];
    return [member.name === undefined ? undefined : nameText(member.name)];
  });
  const inherited = bases.map((base) => {
    const parts = partsOfInterface(schemas.get(base)?.type, schemas);
    return parts && namesIn(parts, schemas);
  });
  const all = [...own, ...inherited].flat();
  const known = all.filter((name) => name !== undefined);
  return known.length < all.length ? undefined : known;
}

function heritage(bases: readonly string[], names: ReadonlyMap<string, string>) {
  if (bases.length === 0) return undefined;
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(names.get(base) ?? base), undefined),
  );
  return [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)];
}

/** The name of a schema if a node is `components["schemas"][name]`. */
function schemaOf(node: Node): string | undefined {
  const [name, object] = indexed(node);
  if (name === undefined || object === undefined) return undefined;
  const [kind, root] = indexed(object);
  const isComponents = root !== undefined && ts.isTypeReferenceNode(root) && rootText(root.typeName) === "components";
  return isComponents && kind === "schemas" ? name : undefined;
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
  return factory.createPropertySignature(property.modifiers, property.name, property.questionToken, type);
}

function reference(name: string): TypeNode {
  return factory.createTypeReferenceNode(name);
}

function nameText(name: PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}
