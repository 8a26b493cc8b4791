// The parts of openapi-typescript (pinned to one version) that its entry is made of; it has no declarations of them.
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
