// openapi-typescript has no declarations for these inner modules, so we write our own. Its version is pinned.
declare module "openapi-typescript/dist/transform/index.cjs" {
  import type { Node } from "typescript";

  export default function transformDocument(document: object, context: object): Node[];
}
declare module "openapi-typescript/dist/lib/utils.cjs" {
  export function resolveRef(document: object, ref: string, settings: { silent: boolean }): unknown;
}
declare module "openapi-typescript/dist/lib/ts.cjs" {
  import type { Node } from "typescript";

  export function astToString(nodes: Node[]): string;
}
declare module "openapi-typescript/dist/transform/schema-object.cjs" {
  import type { TypeNode } from "typescript";

  export function transformSchemaObjectWithComposition(schema: unknown, options: object): TypeNode;
}
