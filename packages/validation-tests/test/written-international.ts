import { isUri, isUriReference } from "./written-uris.ts";

/** RFC 3492, section 6.2, step by step: the code points of a text, or undefined if it isn't Punycode. */
export function decodedPunycode(text: string): readonly number[] | undefined {
  const hyphen = text.lastIndexOf("-");
  const output = [...text.slice(0, Math.max(hyphen, 0))].map((character) => character.charCodeAt(0));
  const input = [...text.slice(hyphen + 1).toLowerCase()];
  let [n, i, bias] = [128, 0, 72];
  while (input.length > 0) {
    const old = i;
    let [weight, k] = [1, 36];
    for (;;) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(input.shift() ?? "none");
      if (digit === -1) return undefined;
      i += digit * weight;
      if (i > 2 ** 31 - 1) return undefined;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      k += 36;
    }
    const count = output.length + 1;
    bias = adapted(i - old, count, old === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    output.splice(i, 0, n);
    i++;
  }
  return output;
}

function adapted(given: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(given / 700) : Math.floor(given / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  while (delta > 455) {
    delta = Math.floor(delta / 35);
    k += 36;
  }
  return k + Math.floor((36 * delta) / (delta + 38));
}

/** RFC 3987: characters that a URI percent-encodes may stand as they are. */
export const isIri = (text: string): boolean => isUri(percentEncoded(text));
export const isIriReference = (text: string): boolean => isUriReference(percentEncoded(text));

function percentEncoded(text: string): string {
  return [...text].map((character) => (isUcs(character.codePointAt(0) ?? 0) ? "%20" : character)).join("");
}

function isUcs(code: number): boolean {
  if (code < 0x10000) {
    return (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfdcf) || (code >= 0xfdf0 && code <= 0xffef);
  }
  const isNoCharacter = (code & 0xfffe) === 0xfffe;
  return !isNoCharacter && code < 0xf0000 && (code < 0xe0000 || code >= 0xe1000);
}

/** A host name whose labels are each in ASCII or, by RFC 5892, in letters of any script. */
export function isIdnHostname(text: string, isAsciiLabel: (label: string) => boolean): boolean {
  const labels = text.replaceAll(/[。．｡]/g, ".").split(".");
  return (
    text.length <= 253 &&
    labels.every((label) => {
      if (!isAscii(label)) return isUnicodeLabel(label);
      return isAsciiLabel(label) && !/^xn--..--/i.test(label);
    })
  );
}

const isAscii = (text: string): boolean => [...text].every((character) => character.charCodeAt(0) < 128);

function isUnicodeLabel(label: string): boolean {
  const characters = [...label];
  if (characters.length > 63 || label.startsWith("-") || label.endsWith("-")) return false;
  if (characters[2] === "-" && characters[3] === "-") return false;
  if (/^\p{M}/u.test(label)) return false;
  const has = (pattern: RegExp) => characters.some((character) => pattern.test(character));
  if (has(/[\u0660-\u0669]/) && has(/[\u06f0-\u06f9]/)) return false;
  return characters.every((character, index) =>
    isInPlace(character, characters[index - 1], characters[index + 1], has),
  );
}

function isInPlace(
  character: string,
  before = "",
  after = "",
  has: (pattern: RegExp) => boolean = () => false,
): boolean {
  if ([..."ـߺ〮〯〱〲〳〴〵〻"].includes(character)) return false;
  if (character === "·") return before === "l" && after === "l";
  if (character === "͵") return /\p{Script=Greek}/u.test(after);
  if (character === "׳" || character === "״") return /\p{Script=Hebrew}/u.test(before);
  if (character === "\u200c") return /\p{M}|\p{Script=Arabic}/u.test(before);
  if (character === "\u200d") return /\p{M}/u.test(before);
  if (character === "・") return has(/(?!・)[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  return "-۽۾་".includes(character) || /[\p{L}\p{M}\p{N}]/u.test(character);
}
