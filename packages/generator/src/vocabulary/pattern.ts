/** A pattern as a regular expression, in Unicode mode as JSON Schema asks, or without it if only that is valid (as in `[\w-.]`); undefined if it is invalid in both. */
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

// Forms from other languages, and the forms with the same meaning in ECMA-262.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^\/(.*)\/$/s, "$1"],
  [/\\A/g, "^"],
  [/\\[Zz]/g, "$"],
  [/\\h/g, "[ \\t]"],
  [/\(\?P</g, "(?<"],
  [/\(\?P=(\w+)\)/g, "\\k<$1>"],
  [/\(\?#[^)]*\)/g, ""],
  [/\\Q(.*?)(?:\\E|$)/gs, "$1"],
  [/\[:alnum:\]/g, "a-zA-Z0-9"],
  [/\[:alpha:\]/g, "a-zA-Z"],
  [/\[:digit:\]/g, "0-9"],
  [/\[:lower:\]/g, "a-z"],
  [/\[:upper:\]/g, "A-Z"],
  [/\[:space:\]/g, "\\s"],
  [/\[:word:\]/g, "\\w"],
  [/\[:xdigit:\]/g, "0-9a-fA-F"],
  [/\\p\{(?:Is)?(Alpha|L)\}/g, "\\p{L}"],
  [/\\p\{(?:Is)?(Digit|Nd)\}/g, "\\p{Nd}"],
  [/\\x\{([0-9a-fA-F]{1,6})\}/g, "\\u{$1}"],
];

/**
 * Translates a pattern of another language to one of ECMA-262 with the same meaning; undefined if there is none. A pattern that is valid
 * in ECMA-262 stays as it is.
 */
export function translatedPattern(source: string): string | undefined {
  if (patternOf(source) !== undefined && !/\\[AzZ]|\[:\w+:\]/.test(source)) return source;
  const translated = SPELLINGS.reduce((text, [other, ours]) => text.replaceAll(globally(other), ours), source);
  const modified = withoutFlags(translated);
  return modified !== undefined && patternOf(modified) !== undefined ? modified : undefined;
}

/** Flags in the form of other languages: `(?i)` applies from its place to the end of the group that it is in. */
function withoutFlags(pattern: string): string | undefined {
  const found = /\(\?([imsux]+)\)/.exec(pattern);
  if (found === null) return pattern;
  const rest = pattern.slice(found.index + found[0].length);
  const end = endOfGroup(rest);
  const modified = withFlags(rest.slice(0, end), found[1] ?? "");
  return modified === undefined ? undefined : withoutFlags(pattern.slice(0, found.index) + modified + rest.slice(end));
}

/** The end of the group in which a part of a pattern begins, or the length of the part if there is no group. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  let isClass = false;
  for (const { 0: found, index } of pattern.matchAll(/\\.|[()[\]]/gs)) {
    if (found === "[") isClass = true;
    else if (found === "]") isClass = false;
    else if (!isClass && found === "(") depth++;
    else if (!isClass && found === ")" && depth-- === 0) return index;
  }
  return pattern.length;
}

function globally(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}

/** Applies flags to a part of a pattern: for `(?i)`, it writes both cases of each letter. */
function withFlags(pattern: string, flags: string): string | undefined {
  if (/[msx]/.test(flags)) return undefined;
  if (!flags.includes("i")) return pattern;
  // A letter after a backslash has a special meaning, and for a range between brackets it is not enough to change the ends.
  if (/\\[^dDwWsS.\\/()[\]{}*+?|^$-]|\(\?[^:=!]/.test(pattern)) return undefined;
  // A range from one case to the other also contains characters that aren't letters.
  if (/[a-z]-[A-Z]|[A-Z]-[a-z]/.test(pattern)) return undefined;
  let isClass = false;
  return pattern.replaceAll(/\\.|\[|\]|([A-Za-z])-([A-Za-z])|[A-Za-z]/gs, (found, from?: string, to?: string) => {
    if (found.startsWith("\\")) return found;
    if (found === "[" || found === "]") {
      isClass = found === "[";
      return found;
    }
    if (from !== undefined && to !== undefined && isClass) return `${bothCases(from, to)}`;
    const cases = [...found].map((each) =>
      /[A-Za-z]/.test(each) ? `${each.toLowerCase()}${each.toUpperCase()}` : each,
    );
    return isClass ? cases.join("") : cases.map((each) => (each.length === 2 ? `[${each}]` : each)).join("");
  });
}

function bothCases(from: string, to: string): string {
  return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
}
