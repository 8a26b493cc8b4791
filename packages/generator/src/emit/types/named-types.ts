import { createRequire } from "node:module";
import type { DeclarationStatement, Node, PropertySignature, TypeElement, TypeNode } from "typescript";
import { isIdentifier, upperFirst } from "../../model/names.ts";
import type { Operation } from "../../model/operation.ts";

// Required and not imported, as in `circular-types.ts`.
const ts: typeof import("typescript") = createRequire(import.meta.url)("typescript");
const { factory } = ts;

/**
 * Gives each schema, and the query of each operation, a declaration of its own, so that an editor shows `ShareLink` in place of all its
 * members. `components["schemas"]` and `operations` keep their members, which refer to these names as everything else does.
 */
export function namedTypes(nodes: readonly Node[], operations: readonly Operation[]): Node[] {
  const schemas = new Map(membersOf(membersOf(rootOf(nodes, "components")).get("schemas")?.type));
  const bodies = membersOf(rootOf(nodes, "operations"));
  const queries = new Map(
    operations.flatMap(({ id, method, path }) => {
      const query = membersOf(membersOf(bodies.get(id)?.type).get("parameters")?.type).get("query");
      if (!query?.type || !ts.isTypeLiteralNode(query.type)) return [];
      const comment = `* The query of \`${method} ${path}\`. `;
      ts.addSyntheticLeadingComment(query, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
      return [[`${upperFirst(id)}Query`, query] as const];
    }),
  );
  refuseNames([...nodes.flatMap(rootName), ...schemas.keys(), ...queries.keys()]);
  const names = new Map<Node, string>([...schemas, ...queries].map(([name, property]) => [property, name]));
  const visit = (node: Node): Node => {
    const schema = schemaOf(node);
    if (schema !== undefined) return reference(schema);
    const name = names.get(node);
    if (name !== undefined && ts.isPropertySignature(node)) return retyped(node, reference(name));
    return ts.visitEachChild(node, visit, undefined);
  };
  const declarations = [...schemas, ...queries].map(([name, property]) =>
    ts.visitEachChild(declaration(name, property, schemas), visit, undefined),
  );
  return [...declarations, ...nodes.map(visit)];
}

type Properties = ReadonlyMap<string, PropertySignature>;

/** An interface where the type is an object, or several of which the references are interfaces themselves; else an alias. */
function declaration(name: string, property: PropertySignature, schemas: Properties): DeclarationStatement {
  const type = property.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const parts = partsOfInterface(type, schemas);
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declared =
    parts === undefined
      ? factory.createTypeAliasDeclaration(exported, name, undefined, type)
      : factory.createInterfaceDeclaration(exported, name, undefined, heritage(parts.bases), parts.members);
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
  return { bases: known.flatMap(({ bases }) => bases), members: known.flatMap(({ members }) => members) };
}

function heritage(bases: readonly string[]) {
  if (bases.length === 0) return undefined;
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  return [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)];
}

/** The name of a schema where a node is `components["schemas"][name]`. */
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
      const { name } = property;
      return [ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "", property];
    }),
  );
}

function retyped(property: PropertySignature, type: TypeNode): PropertySignature {
  return factory.createPropertySignature(property.modifiers, property.name, property.questionToken, type);
}

function reference(name: string): TypeNode {
  return factory.createTypeReferenceNode(name);
}

function refuseNames(names: readonly string[]): void {
  const refused = names.filter((name, index) => !isIdentifier(name) || names.indexOf(name) < index);
  if (refused.length > 0)
    throw new Error(
      `a schema can not have the name ${refused.join(", ")}: it is taken, or TypeScript does not take it`,
    );
}
