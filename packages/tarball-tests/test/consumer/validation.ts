import type { OperationId, OperationRequest, ShareLink } from "@share-links/types";
import {
  type createShareLinkRequestSchema,
  type Issue,
  type requestSchemas,
  type StandardSchema,
  shareLinkSchema,
  type Validator,
} from "@share-links/validation";
import type { JsonSchemaValidator, shareLinkSchema as withJsonSchema } from "@share-links/validation/json-schema";
import type { Holds, Same } from "./equal.js";

type Output<V> = V extends StandardSchema<infer _Input, infer Result> ? Result : never;

export type Claims = [
  Holds<Same<typeof shareLinkSchema, Validator<ShareLink>>>,
  Holds<Same<Output<typeof shareLinkSchema>, ShareLink>>,
  Holds<Same<typeof withJsonSchema, JsonSchemaValidator<ShareLink>>>,
  Holds<Same<Output<typeof createShareLinkRequestSchema>, OperationRequest<"createShareLink">>>,
  Holds<Same<keyof typeof requestSchemas, OperationId>>,
  Holds<Same<Issue["path"], readonly (string | number)[]>>,
];

export function read(value: unknown): ShareLink | undefined {
  // @ts-expect-error the value hasn't been checked yet
  void value.usageCount;
  return shareLinkSchema.is(value) ? value : undefined;
}

export const pointers = (value: unknown): string[] => shareLinkSchema.issues(value).map(({ pointer }) => pointer);
// @ts-expect-error a count is not a string
export const wrong = (value: unknown): string => (shareLinkSchema.is(value) ? value.usageCount : "");
