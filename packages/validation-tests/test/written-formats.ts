import { isIPv4, isIPv6 } from "node:net";
import { decodedPunycode, isIdnHostname, isIri, isIriReference } from "./written-international.ts";
import { isUri, isUriReference, isUriTemplate } from "./written-uris.ts";

/** The README's definition of each format, written out step by step. The tests compare the package's expressions with it. */
export const WRITTEN: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  time: isTime,
  "date-time": (text) => text[10] === "T" && isDate(text.slice(0, 10)) && isTime(text.slice(11)),
  duration: isDuration,
  uuid: (text) => text.split("-").map(hexLength).join() === "8,4,4,4,12",
  email: isEmail,
  hostname: isHostname,
  "idn-email": isIdnEmail,
  "idn-hostname": (text) => isIdnHostname(text, isHostname),
  iri: isIri,
  "iri-reference": isIriReference,
  ipv4: isIPv4,
  ipv6: isPlainIPv6,
  uri: isUri,
  "uri-reference": isUriReference,
  "uri-template": isUriTemplate,
  "json-pointer": isJsonPointer,
  "relative-json-pointer": isRelativeJsonPointer,
  regex: isRegex,
  byte: (text) => text.length % 4 === 0 && isBase64(text, "+/"),
  base64url: (text) => (text.includes("=") ? text.length % 4 === 0 : text.length % 4 !== 1) && isBase64(text, "-_"),
};

/** The same for numbers: the minimum, the maximum, and whether fractions are allowed. */
export const WRITTEN_NUMBERS: Readonly<Record<string, readonly [least: number, greatest: number, isInteger: boolean]>> =
  {
    int8: [-128, 127, true],
    uint8: [0, 255, true],
    int16: [-32_768, 32_767, true],
    uint16: [0, 65_535, true],
    int32: [-2_147_483_648, 2_147_483_647, true],
    uint32: [0, 4_294_967_295, true],
    // JSON.parse rounds 2^63 - 1 and 2^64 - 1 to these.
    int64: [-(2 ** 63), 2 ** 63, true],
    uint64: [0, 2 ** 64, true],
    // The significand has 24 bits, of which the first stands for 2^127.
    float: [-(2 ** 128 - 2 ** 104), 2 ** 128 - 2 ** 104, false],
  };

/** The length of a text if all its characters are hexadecimal, otherwise -1. */
function hexLength(text: string): number {
  return isAllOf(text, "0123456789abcdefABCDEF") ? text.length : -1;
}

function isAllOf(text: string, characters: string): boolean {
  return [...text].every((character) => characters.includes(character));
}

const isDigits = (text: string): boolean => text !== "" && isAllOf(text, "0123456789");

function isDate(text: string): boolean {
  const parts = text.split("-");
  if (parts.map((part) => (isDigits(part) ? part.length : 0)).join() !== "4,2,2") return false;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** `hh:mm:ss`, an optional fraction, and an offset. A leap second is only valid at 23:59 UTC, so the offset is subtracted. */
function isTime(text: string): boolean {
  const clock = text.slice(0, 8);
  const rest = text.slice(8);
  const end = Math.max(rest.search(/[Z+-]/), 0);
  const [fraction, offset] = [rest.slice(0, end), rest.slice(end)];
  const hasFraction = fraction === "" || (fraction.startsWith(".") && isDigits(fraction.slice(1)));
  if (!hasFraction || !(offset === "Z" || (/^[+-]/.test(offset) && isClock(offset.slice(1), 2)))) return false;
  if (isClock(clock, 3)) return true;
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const ahead = offset === "Z" ? 0 : minutes(offset.slice(1)) * (offset.startsWith("-") ? -1 : 1);
  const isLeap = clock.endsWith(":60") && isClock(clock.slice(0, 5), 2);
  return isLeap && (minutes(clock) - ahead + 2 * 1_440) % 1_440 === 1_439;
}

function isClock(text: string, count: 2 | 3): boolean {
  const parts = text.split(":");
  if (parts.length !== count || parts.some((part) => part.length !== 2 || !isDigits(part))) return false;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return hours < 24 && minutes < 60 && seconds < 60;
}

/** RFC 3339 appendix A: no unit between two others is missing, and weeks stand alone. */
function isDuration(text: string): boolean {
  if (!text.startsWith("P")) return false;
  const [date = "", time, ...more] = text.slice(1).split("T");
  if (more.length > 0 || (time !== undefined && !isSequence(time, "HMS"))) return false;
  if (date.endsWith("W")) return time === undefined && isDigits(date.slice(0, -1));
  return date === "" ? time !== undefined : isSequence(date, "YMD");
}

function isSequence(text: string, units: string): boolean {
  const amounts = text.split(/[A-Z]/);
  const found = [...text].filter((character) => /[A-Z]/.test(character)).join("");
  return found !== "" && units.includes(found) && amounts.pop() === "" && amounts.every(isDigits);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALPHANUMERIC = `${LETTERS}0123456789`;

function isHostname(text: string): boolean {
  const isLabel = (label: string) =>
    label.length >= 1 &&
    label.length <= 63 &&
    isAllOf(label, `${ALPHANUMERIC}-`) &&
    !label.startsWith("-") &&
    !label.endsWith("-") &&
    (!label.toLowerCase().startsWith("xn--") || isPunycode(label.slice(4)));
  return text.length <= 253 && text.split(".").every(isLabel);
}

function isPunycode(text: string): boolean {
  const codes = decodedPunycode(text);
  return codes?.some((code) => code > 127) ?? false;
}

/** Letters of other scripts are allowed wherever ASCII letters are. */
function isIdnEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = [...text.slice(0, at)].map((character) => (character.charCodeAt(0) > 127 ? "a" : character)).join("");
  const host = text.slice(at + 1);
  return at >= 0 && text.length <= 254 && isEmail(`${local}@${isIdnHostname(host, isHostname) ? "a" : host}`);
}

function isPlainIPv6(text: string): boolean {
  return isIPv6(text) && !text.includes("%");
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at === -1 || text.length > 254) return false;
  const literal = domain.startsWith("[") && domain.endsWith("]") ? domain.slice(1, -1) : undefined;
  const isAddress =
    literal !== undefined && (isIPv4(literal) || (/^IPv6:/i.test(literal) && isPlainIPv6(literal.slice(5))));
  const isDomain = literal === undefined ? domain.split(".").every((label) => isHostname(label)) : isAddress;
  return isDomain && (isDotString(local) || isQuoted(local));
}

function isDotString(text: string): boolean {
  return text.split(".").every((atom) => atom !== "" && isAllOf(atom, `${ALPHANUMERIC}!#$%&'*+-/=?^_\`{|}~`));
}

function isQuoted(text: string): boolean {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return false;
  const inner = text.slice(1, -1).replaceAll(/\\[ -~]/g, "");
  return [...inner].every(
    (character) => character >= " " && character <= "~" && character !== '"' && character !== "\\",
  );
}

function isJsonPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !text.replaceAll(/~[01]/g, "").includes("~"));
}

function isRelativeJsonPointer(text: string): boolean {
  const levels = /^\d*/.exec(text)?.[0] ?? "";
  const rest = text.slice(levels.length);
  return levels !== "" && (levels === "0" || !levels.startsWith("0")) && (rest === "#" || isJsonPointer(rest));
}

function isRegex(text: string): boolean {
  try {
    RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

function isBase64(text: string, last: string): boolean {
  const padding = text.length - text.replace(/=+$/, "").length;
  return padding <= 2 && isAllOf(text.slice(0, text.length - padding), ALPHANUMERIC + last);
}
