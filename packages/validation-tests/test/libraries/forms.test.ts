import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createManagedShareLinkSchema, createShareLinkSchema } from "@share-links/validation";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { createFormControl } from "react-hook-form";
import { expect, expectTypeOf, test } from "vitest";

const personaId = "00000000-0000-0000-0000-000000000000";

test("React Hook Form submits valid values, typed", async () => {
  const { handleSubmit, setValue } = createFormControl({
    resolver: standardSchemaResolver(createShareLinkSchema),
    defaultValues: { personaId: "", usageLimit: 3 },
  });
  setValue("personaId", personaId);
  let submitted: unknown;
  await handleSubmit((values) => {
    expectTypeOf(values.personaId).toEqualTypeOf<string>();
    submitted = values;
  })();
  expect(submitted).toEqual({ personaId, usageLimit: 3 });
});

test("React Hook Form shows each issue at its field, also in lists", async () => {
  const { handleSubmit } = createFormControl({
    resolver: standardSchemaResolver(createManagedShareLinkSchema),
    defaultValues: { personaId: "x", usageLimit: 0, allowedOrigins: ["https://example.com", ""] },
  });
  let errors: unknown;
  await handleSubmit(
    () => expect.fail("submitted"),
    (found) => {
      errors = found;
    },
  )();
  expect(errors).toMatchObject({
    personaId: { message: `must be a UUID such as ${personaId}, got "x"` },
    usageLimit: { message: "must be at least 1, got 0" },
    allowedOrigins: [undefined, { message: "must not be empty" }],
  });
});

test("TanStack Form shows each issue at its field, and submits once the values are valid", async () => {
  const submitted: unknown[] = [];
  const form = new FormApi({
    defaultValues: { personaId: "x", usageLimit: 0 } as { personaId: string; usageLimit?: number },
    validators: { onSubmit: createShareLinkSchema },
    onSubmit: ({ value }) => void submitted.push(value),
  });
  const persona = new FieldApi({ form, name: "personaId" });
  const limit = new FieldApi({ form, name: "usageLimit" });
  for (const part of [form, persona, limit]) part.mount();
  const messagesAt = (field: { state: { meta: { errors: unknown[] } } }) =>
    field.state.meta.errors.map((error) => Reflect.get(Object(error), "message"));

  await form.handleSubmit();
  expect(submitted).toEqual([]);
  expect(messagesAt(persona)).toEqual([`must be a UUID such as ${personaId}, got "x"`]);
  expect(messagesAt(limit)).toEqual(["must be at least 1, got 0"]);

  persona.handleChange(personaId);
  limit.handleChange(3);
  await form.handleSubmit();
  expect(submitted).toEqual([{ personaId, usageLimit: 3 }]);
});
