import type { PersonaShareLink, ShareLink } from "@share-links/types";
import { describe, expectTypeOf, test } from "vitest";
import {
  type AbortError,
  type BadRequestError,
  type ConnectionError,
  createClient,
  type InputError,
  type NotFoundError,
  type RequestMismatchError,
  type ResponseMismatchError,
  type ServiceUnavailableError,
  type StatusError,
  type TimeoutError,
  type UnreadableBodyError,
} from "./index.ts";

const client = createClient();

describe("a result", () => {
  test("has data if ok is true, and an error if it is false", async () => {
    const result = await client.shareLinks.get("").result();
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<PersonaShareLink>();
      expectTypeOf(result.status).toEqualTypeOf<200>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.error).toExtend<Error>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    }
  });

  test("has a type of its own for each status of the operation, and for a missing status", async () => {
    const result = await client.shareLinks.create({ personaId: "" }).result();
    if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<ShareLink>();
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<NotFoundError>();
    if (result.status === 400) expectTypeOf(result.error).toEqualTypeOf<BadRequestError>();
    if (result.status === undefined) {
      expectTypeOf(result.error).toEqualTypeOf<
        | ConnectionError
        | TimeoutError
        | AbortError
        | UnreadableBodyError
        | RequestMismatchError
        | ResponseMismatchError
        | InputError
      >();
    }
  });

  test("of an operation that answers 204 has no data", async () => {
    const result = await client.manage.personas.delete("").result();
    if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
  });
});

/** Handles every status. If the spec gains or loses one, this does not compile, and the error names the status. */
export async function everyStatus(id: string): Promise<string> {
  const result = await client.shareLinks.get(id).result();
  switch (result.status) {
    case 200:
      return result.data.personaName;
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 429:
    case 500:
      return result.error.message;
    case 503:
      expectTypeOf(result.error).toEqualTypeOf<ServiceUnavailableError>();
      return result.error.message;
    case undefined:
      return result.error.message;
    default:
      expectTypeOf(result.error).toEqualTypeOf<StatusError>();
      result.ok satisfies false;
      return `${result.error.status}`;
  }
}

/** Does the same with the `name` of an error without a status, as in a `catch`. */
export function everyReason(
  error: Extract<Awaited<ReturnType<typeof noAnswer>>, { status: undefined }>["error"],
): string {
  switch (error.name) {
    case "ConnectionError":
    case "TimeoutError":
    case "AbortError":
      return "later";
    case "UnreadableBodyError":
      return error.rawBody ?? "";
    case "RequestMismatchError":
    case "ResponseMismatchError":
      return error.issues.map(({ message }) => message).join();
    case "TypeError":
      expectTypeOf(error).toEqualTypeOf<InputError>();
      return error.message;
  }
}

const noAnswer = () => client.shareLinks.get("").result();
