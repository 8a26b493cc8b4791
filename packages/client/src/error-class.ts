import { ApiError, type ApiErrorFields, setKind } from "./api-error.ts";

/** A class of the family, by what its errors are besides an `ApiError`. */
export interface ErrorClass<Error extends ApiError> {
  new (fields: ApiErrorFields): Error;
  readonly prototype: Error;
}

/** A class of errors with this name; made by a call that a bundler may leave out, so that a page pays for the ones it needs. */
export function errorClass<Error extends ApiError>(
  name: Error["name"],
  base: typeof ApiError = ApiError,
): ErrorClass<Error> {
  return setKind(class extends base {}, name) as unknown as ErrorClass<Error>;
}
