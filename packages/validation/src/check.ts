/** What a generated check notes where a value does not fit: a keyword of JSON Schema and its details. */
export interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where a property's name and not its value was checked. */
  readonly propertyName?: string;
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
