/** What a generated check notes where a value does not fit. */
export interface CheckError {
  /** A JSON Pointer to what is wrong: for a missing or an unknown field, that field itself. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  /** What is wrong, in words that were found at generation; empty where others say it in detail. */
  readonly message: string;
  /** What to show as got in place of the value there: a property's name, or `false` for nothing. */
  readonly about?: string | false | undefined;
  /** Of alternatives that are all of other types, these types in words. */
  readonly types?: readonly string[];
}

/** Which members a check has looked at, as `unevaluatedProperties` asks for; only kept where a schema asks. */
export interface Evaluated {
  props?: unknown;
  items?: unknown;
  dynamicProps?: boolean;
  dynamicItems?: boolean;
}

/** A generated check. It answers whether a value fits; after a no its `errors` hold every reason until the next call. */
export interface Check {
  (data: unknown, instancePath?: string): boolean;
  errors?: readonly CheckError[] | null;
  evaluated?: Evaluated;
}

/** Gives a check its initial notes. */
export function withEvaluated(check: Check, evaluated: Evaluated): Check {
  check.evaluated = { ...evaluated, props: copyProps(evaluated.props) };
  return check;
}

/** Noted keys in an object of their own, which inherits nothing: a key may be called `constructor`. */
export function copyProps(props: unknown): unknown {
  return typeof props === "object" ? { __proto__: null, ...props } : props;
}
