import type { OperationId, OperationRequest, Schema } from "@share-links/types";
import { expectTypeOf, test } from "vitest";
import type * as index from "./index.ts";
import type { StandardSchema, Validator } from "./index.ts";

type Output<Value> = Value extends StandardSchema<infer _, infer Result> ? Result : never;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Unequal<Pairs extends Record<string, [unknown, unknown]>> = {
  [Name in keyof Pairs]: Equal<Pairs[Name][0], Pairs[Name][1]> extends true ? never : Name;
}[keyof Pairs];

type Index = typeof index;
type SchemaName = {
  [Export in keyof Index]: Export extends `${string}RequestSchema`
    ? never
    : Export extends `${infer Name}Schema`
      ? Capitalize<Name>
      : never;
}[keyof Index];
type OfSchema<Name extends string> = `${Uncapitalize<Name>}Schema` extends keyof Index
  ? Index[`${Uncapitalize<Name>}Schema`]
  : "missing";

test("every schema's validator has exactly the generated type", () => {
  type Schemas = { [Name in SchemaName]: [Output<OfSchema<Name>>, Schema<Name>] };
  expectTypeOf<Unequal<Schemas>>().toBeNever();
  expectTypeOf<SchemaName>().extract<"ShareLink" | "Uuid">().toEqualTypeOf<"ShareLink" | "Uuid">();
});

test("every operation has a request validator", () => {
  expectTypeOf<keyof Index["requestSchemas"]>().toEqualTypeOf<OperationId>();
  type Requests = { [Id in OperationId]: [Output<Index[`${Id}RequestSchema`]>, OperationRequest<Id>] };
  expectTypeOf<Unequal<Requests>>().toBeNever();
});

test("a request has the operation's decoded parameters and body", () => {
  type Patch = Output<Index["updateManagedShareLinkRequestSchema"]>;
  expectTypeOf<Patch>().toEqualTypeOf<{ path: { id: string }; body: Schema<"UpdateManagedShareLink"> }>();
  type List = Output<Index["listShareLinksRequestSchema"]>;
  expectTypeOf<List["query"]>().toEqualTypeOf<
    { page?: number; perPage?: number; search?: string; personaId?: string } | undefined
  >();
  type Redeem = Output<Index["createRedemptionRequestSchema"]>;
  expectTypeOf<NonNullable<Redeem["header"]>["idempotency-key"]>().toEqualTypeOf<string | undefined>();
});

test("is narrows to the generated type", () => {
  const narrow = (validator: Validator<Schema<"ShareLink">>, value: unknown) =>
    validator.is(value) ? value : undefined;
  expectTypeOf(narrow).returns.toEqualTypeOf<Schema<"ShareLink"> | undefined>();
});
