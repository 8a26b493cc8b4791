/** A pattern as JSON Schema reads it: with Unicode on, else (as in `[\w-.]`) without; undefined when it is no expression at all. */
export function patternOf(source: string): RegExp | undefined {
  return compiled(source, "u") ?? compiled(source, "");
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
