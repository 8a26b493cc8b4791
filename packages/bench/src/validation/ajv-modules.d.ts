// ajv-standalone.ts writes these modules into dist.
declare module "#ajv-first" {
  export { create, link, list } from "#ajv-every";
}
declare module "#ajv-every" {
  interface Validate {
    (value: unknown): boolean;
    errors?: readonly unknown[] | null;
  }
  export const link: Validate;
  export const list: Validate;
  export const create: Validate;
}
