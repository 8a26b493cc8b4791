import type { Plain } from "./translate-schema.ts";

/** How a parameter's text is decoded: its schema's type, and for arrays that of the items. */
export type DecodedType = "string" | "integer" | "number" | "boolean" | "array";

/** Where a parameter stands in a request. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** A parameter of an operation; `separator` splits an array that is sent as one text. */
export interface Parameter {
  readonly in: ParameterPlace;
  readonly name: string;
  readonly type: DecodedType;
  readonly items?: DecodedType;
  readonly required: boolean;
  readonly separator?: string;
  readonly allowReserved?: true;
  readonly default?: unknown;
  readonly schema: Plain;
}

/** A request body: its media types, and the schema of the JSON ones (none when there is no JSON). */
export interface Body {
  readonly mediaTypes: readonly string[];
  readonly required: boolean;
  readonly schema?: Plain;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** A response by its status (a number, or `4XX` or `default`); its schema when it has a JSON body, else the media type of what it has. */
export interface Reply {
  readonly status: number | string;
  readonly schema?: Plain;
  readonly mediaType?: string;
}

/** All that generation needs of an operation, every reference but those of schemas resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly permissions: readonly string[] | null;
  /** The names of the security schemes that a caller may use, the optional ones included. */
  readonly securitySchemes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly replies: readonly Reply[];
}
