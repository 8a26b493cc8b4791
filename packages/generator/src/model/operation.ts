import type { JsonObject } from "../json.ts";
import type { MediaKind } from "./media-type.ts";
import type { Plain } from "./translate-schema.ts";

/** How a parameter's text is decoded: its schema's type, and for arrays that of the items. */
export type DecodedType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** Where a parameter stands in a request. `querystring` (OpenAPI 3.2) is the whole query as one value. */
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
 * A parameter of an operation. `separator` splits an array that is sent as one text. `style` and `explode` are there for all objects,
 * and for other values only where the style is not the usual one of the place. With a `contentType`, the text is a value in that media type.
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
  /** Whether it is of the path item, and so of all its operations. */
  readonly isShared: boolean;
  /** The Parameter Object as it is taken, or a reference to it. */
  readonly source: JsonObject;
}

/** How a field of a form or a part of a multipart body is written, where it is not the usual way. */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** One media type of a body. The schema is that of the decoded value (of one item, for `lines` and `events`); bytes have none. */
export interface MediaType {
  readonly name: string;
  readonly kind: MediaKind;
  readonly schema?: Plain;
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

/** A request body. `schema` is what the body may be in any of its media types; none where nothing is known of it. */
export interface Body {
  readonly mediaTypes: readonly string[];
  readonly content: readonly MediaType[];
  readonly required: boolean;
  readonly schema?: Plain;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The Request Body Object as it is taken, or a reference to it. */
  readonly source: JsonObject;
}

/** A header of a response. Its text is decoded as that of a header parameter. */
export type Header = Omit<Parameter, "in" | "default" | "isShared">;

/**
 * A response by its status (a number, or `4XX` or `default`). `schema` is that of its JSON; `mediaType` the first media type of one that
 * has no JSON.
 */
export interface Reply {
  readonly status: number | string;
  readonly content: readonly MediaType[];
  readonly schema?: Plain;
  readonly mediaType?: string;
  readonly headers: readonly Header[];
  /** The Response Object as it is taken, or a reference to it. */
  readonly source: JsonObject;
}

/** One security scheme of a requirement, with the scopes that it asks for. */
export interface SchemeUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

/** What an operation, a webhook and a callback have in common, every reference but those of schemas resolved. */
export interface Operation {
  readonly id: string;
  /** The id as a word of its own in camelCase, from which everything that is generated for it takes its name. */
  readonly name: string;
  readonly method: string;
  /** The path, the name of a webhook, or the expression of a callback. */
  readonly path: string;
  /** Where it is reached in the document, such as `/paths/~1pets/get`. */
  readonly key: string;
  readonly permissions: readonly string[] | null;
  /** The names of the security schemes that a caller may use, the optional ones included. */
  readonly securitySchemes: readonly string[];
  /** The alternatives that a caller may choose from. All schemes of one go together; one without any needs no key. */
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
