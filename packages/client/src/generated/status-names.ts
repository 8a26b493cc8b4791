// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
/** What the class of a status is called, without the `Error` at the end. */
export const NAMES: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  409: "Conflict",
  410: "Gone",
  413: "PayloadTooLarge",
  415: "UnsupportedMediaType",
  422: "UnprocessableContent",
  429: "TooManyRequests",
  500: "InternalServer",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};
