/** The names in one folder of modules. Each name of a file or an export is given only once. */
export interface Namer {
  /** Names for a word of the document, such as `share-link` and `shareLink`. The first request gets the plain names, later ones get a number. */
  readonly name: (...words: readonly string[]) => { file: string; identifier: string };
}

const LONGEST_FILE = 60;
const WINDOWS_DEVICES = [
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from({ length: 9 }, (_, n) => [`com${n + 1}`, `lpt${n + 1}`]).flat(),
];

/** Starts a namer in which `reservedFiles` are already used. Names of files differ in more than case, as some file systems require. */
export function createNamer(reservedFiles: readonly string[] = []): Namer {
  const files = new Set([...reservedFiles, ...WINDOWS_DEVICES]);
  const identifiers = new Set<string>();
  return {
    name: (...words) => {
      const parts = words.flatMap(partsOf);
      const file = distinct(
        parts
          .map((part) => part.toLowerCase())
          .join("-")
          .slice(0, LONGEST_FILE) || "schema",
        "-",
        files,
      );
      return { file, identifier: distinct(camelCase(parts) || "schema", "", identifiers) };
    },
  };
}

/**
 * A camelCase name for each operationId, which is part of every name that is generated for the operation. If ids differ only by case or
 * punctuation, the plain name goes to the id that is written exactly so, or else to the first one, and the others get a number.
 */
export function operationNames(ids: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const wanted = ids.map((id) => ({ id, name: camelCase(partsOf(id)) || "operation" }));
  for (const { id, name } of wanted.filter((each) => each.id === each.name)) names.set(id, distinct(name, "", taken));
  for (const { id, name } of wanted) if (!names.has(id)) names.set(id, distinct(name, "", taken));
  return new Map(ids.map((id) => [id, names.get(id) ?? id]));
}

/** Whether a text can stand after `export const`. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && !RESERVED.has(text);
}

/** Turns `ShareLink`, `share_link` and `share-link` into `shareLink`. A leading digit gets an underscore. */
export function camelCase(parts: readonly string[]): string {
  const words = parts.map((part, index) => (index === 0 ? part.toLowerCase() : upperFirst(part.toLowerCase())));
  const joined = words.join("");
  return /^\p{ID_Start}/u.test(joined) || joined === "" ? joined : `_${joined}`;
}

/** The words of a name, at separators and at changes of case: `HTTPServer.v2_beta` is HTTP, Server, v2 and beta. */
export function partsOf(name: string): string[] {
  return name
    .normalize("NFC")
    .replace(/[^\p{ID_Continue}]+|\p{Pc}+/gu, " ")
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(" ")
    .filter((part) => part !== "");
}

/** The text with its first letter in upper case. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Takes the wanted name, or adds the first number from 2 on that makes it unused. */
export function distinct(wanted: string, separator: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${separator}${count}`;
  taken.add(name);
  return name;
}

const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function " +
    "if implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield"
  ).split(" "),
);
