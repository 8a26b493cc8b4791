import type { JsonObject } from "../json.ts";
import type { MediaKind } from "./media-type.ts";
import type { Plain } from "./translate-schema.ts";

/** How a parameter's text is decoded: its schema's type, and for arrays that of the items. */
export type DecodedType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** The place of a parameter in a request. `querystring` (OpenAPI 3.2) is the whole query as one value. */
export type ParameterPlace = "path" | "query" | "querystring" | "header" | "cookie";

/** How an array or an object is written (RFC 6570 and OpenAPI's own styles). */
export type Style =
  | "form"
  | "simple"
  | "label"
  | "matrix"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/**
 * A parameter of an operation. `separator` splits an array that is sent as one text. Objects always have `style` and `explode`, and other
 * values only if their style is not the default of the place. With a `contentType`, the text is a value in that media type.
 */
export interface Parameter {
  readonly in: ParameterPlace;
  readonly name: string;
  readonly type: DecodedType;
  readonly items?: DecodedType;
  /** The types of an object's own properties. */
  readonly properties?: Readonly<Record<string, DecodedType>>;
  readonly required: boolean;
  readonly separator?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly contentType?: string;
  readonly allowReserved?: true;
  readonly default?: unknown;
  readonly schema: Plain;
  /** Whether it belongs to the path item, and so to all its operations. */
  readonly isShared: boolean;
  /** The normalized Parameter Object, or a reference to it. */
  readonly source: JsonObject;
}

/** How a field of a form or a part of a multipart body is written, if that is not the default. */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** One media type of a body. The schema is that of the decoded value, or of one item for `lines` and `events`. Bytes have no schema. */
export interface MediaType {
  readonly name: string;
  readonly kind: MediaKind;
  readonly schema?: Plain;
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

/** A request body. `schema` accepts the body in any of its media types. There is none if nothing is known about the body. */
export interface Body {
  readonly mediaTypes: readonly string[];
  readonly content: readonly MediaType[];
  readonly required: boolean;
  readonly schema?: Plain;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The normalized Request Body Object, or a reference to it. */
  readonly source: JsonObject;
}

/** A header of a response. Its text is decoded like that of a header parameter. */
export type Header = Omit<Parameter, "in" | "default" | "isShared">;

/**
 * A response with its status: a number, a range such as `4XX`, or `default`. `schema` is that of its JSON. If it has no JSON, `mediaType`
 * is its first media type.
 */
export interface Reply {
  readonly status: number | string;
  readonly content: readonly MediaType[];
  readonly schema?: Plain;
  readonly mediaType?: string;
  readonly headers: readonly Header[];
  /** The normalized Response Object, or a reference to it. */
  readonly source: JsonObject;
}

/** One security scheme of a requirement, with the scopes that it requires. */
export interface SchemeUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

/** The common part of operations, webhooks and callbacks. All references are resolved, except those of schemas. */
export interface Operation {
  readonly id: string;
  /** The id in camelCase. Everything that is generated for the operation takes its name from it. */
  readonly name: string;
  readonly method: string;
  /** The path, the name of a webhook, or the expression of a callback. */
  readonly path: string;
  /** Its place in the document, such as `/paths/~1pets/get`. */
  readonly key: string;
  readonly permissions: readonly string[] | null;
  /** The names of the security schemes that a caller may use, including optional ones. */
  readonly securitySchemes: readonly string[];
  /** The alternatives that a caller may choose from. All schemes of one alternative are needed together. One without schemes needs no key. */
  readonly security: readonly (readonly SchemeUse[])[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly replies: readonly Reply[];
  /** The requests that the server makes in return, by the names of the callbacks. */
  readonly callbacks: Readonly<Record<string, readonly Operation[]>>;
  /** The Operation Object as it is written. */
  readonly source: JsonObject;
}

/** All operations of a document. */
export interface Operations {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
}
