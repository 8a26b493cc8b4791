declare module "*.css";

declare module "scalar-api-reference" {
  /** Shows the reference in an element. */
  export function createApiReference(selector: string, configuration: object): unknown;
}
