// Each format is one regular expression, or a function for numbers. The README says what each one takes, and the tests say where other libraries differ.

const IPV4 = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}";
const H16 = "[\\da-f]{1,4}";
const LS32 = /* @__PURE__ */ fill("(?:<h>:<h>|<ipv4>)", { h: H16, ipv4: IPV4 });
const IPV6 = /* @__PURE__ */ fill(
  "(?:(?:<h>:){6}<l>|::(?:<h>:){5}<l>|(?:<h>)?::(?:<h>:){4}<l>|(?:(?:<h>:)?<h>)?::(?:<h>:){3}<l>|(?:(?:<h>:){0,2}<h>)?::(?:<h>:){2}<l>" +
    "|(?:(?:<h>:){0,3}<h>)?::<h>:<l>|(?:(?:<h>:){0,4}<h>)?::<l>|(?:(?:<h>:){0,5}<h>)?::<h>|(?:(?:<h>:){0,6}<h>)?::)",
  { h: H16, l: LS32 },
);
const HOSTNAME = "[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?(?:\\.[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?)*";
const PCHAR = "(?:[\\w.~!$&'()*+,;=:@-]|%[\\da-f]{2})";
const AUTHORITY = /* @__PURE__ */ fill(
  "(?:(?:[\\w.~!$&'()*+,;=:-]|%[\\da-f]{2})*@)?(?:\\[(?:<ipv6>|v[\\da-f]+\\.[\\w.~!$&'()*+,;=:-]+)\\]|(?:[\\w.~!$&'()*+,;=-]|%[\\da-f]{2})*)(?::\\d*)?",
  { ipv6: IPV6 },
);
const SLASHES = /* @__PURE__ */ fill("(?://<authority>(?:/<p>*)*|/(?:<p>+(?:/<p>*)*)?)", {
  authority: AUTHORITY,
  p: PCHAR,
});
const AFTER_PATH = /* @__PURE__ */ fill("(?:\\?(?:<p>|[/?])*)?(?:#(?:<p>|[/?])*)?", { p: PCHAR });
const URI_PARTS = /* @__PURE__ */ Object.freeze({ slashes: SLASHES, after: AFTER_PATH, p: PCHAR });
const URI = /* @__PURE__ */ fill("[a-z][a-z\\d+.-]*:(?:<slashes>|<p>+(?:/<p>*)*)?<after>", URI_PARTS);
const RELATIVE = /* @__PURE__ */ fill(
  "(?:<slashes>|(?:[\\w.~!$&'()*+,;=@-]|%[\\da-f]{2})+(?:/<p>*)*)?<after>",
  URI_PARTS,
);
const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
const VARIABLE = "(?:\\w|%[\\da-f]{2})+(?:\\.(?:\\w|%[\\da-f]{2})+)*(?::[1-9]\\d{0,3}|\\*)?";

/** RFC 3339 `full-date`, with the days of each month and leap years. */
export const dateFormat =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

const DATE_TIME =
  /^(?:\d{4}-(?!02-(?:29|3)|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/**
 * RFC 3339 `date-time`: a date and a time with an upper-case `T` between them, `Z` or an offset with a colon, and `:60` only at 23:59 UTC.
 * (The expression is written out, because nearly every schema has a date-time.)
 */
export const dateTimeFormat = {
  test: (text: string): boolean =>
    DATE_TIME.test(text) &&
    // A leap second is the one before midnight, when the milliseconds make up a whole day.
    !(text[17] === "6" && (Date.parse(text.replace(/:60[.\d]*/, ":59")) + 1e3) % 864e5),
};

/** RFC 3339 `full-time`: the time of a date-time. */
export const timeFormat = { test: (text: string): boolean => dateTimeFormat.test(`1970-01-02T${text}`) };

/** RFC 3339 appendix A: weeks stand alone, other units follow each other without a gap. */
export const durationFormat =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;

/** RFC 9562, with hyphens, in upper or lower case. The nil UUID is valid, too. */
export const uuidFormat = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** RFC 5321 `Mailbox`, with a host name or an address in brackets; 254 characters at most. */
export const emailFormat = /* @__PURE__ */ whole(
  '(?=.{1,254}$)(?:<atom>(?:\\.<atom>)*|"(?:[ !#-[\\]-~]|\\\\[ -~])*")@(?:<host>|\\[(?:<ipv4>|IPv6:<ipv6>)\\])',
  { atom: ATOM, host: HOSTNAME, ipv4: IPV4, ipv6: IPV6 },
);

const HOST = /* @__PURE__ */ whole("(?=.{1,253}$)<host>", { host: HOSTNAME });

/** RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all; after `xn--`, Punycode (RFC 5890). */
export const hostnameFormat = {
  test: (text: string): boolean =>
    HOST.test(text) && (text.match(/(?<![^.])xn--[^.]*/gi) ?? []).every((label) => isPunycode(label.slice(4))),
};

/** Four decimal numbers (RFC 2673), without leading zeros. */
export const ipv4Format = /* @__PURE__ */ whole("<ipv4>", { ipv4: IPV4 });

/** RFC 4291, without a zone. */
export const ipv6Format = /* @__PURE__ */ whole("<ipv6>", { ipv6: IPV6 });

/** RFC 3986 `URI`: with a scheme, in ASCII. */
export const uriFormat = /* @__PURE__ */ whole("<uri>", { uri: URI });

/** RFC 3986 `URI-reference`: with a scheme or relative. */
export const uriReferenceFormat = /* @__PURE__ */ whole("<uri>|<relative>", { uri: URI, relative: RELATIVE });

/** RFC 6570, all levels. */
export const uriTemplateFormat = /* @__PURE__ */ whole(
  "(?:[^\\0- \"'<>%\\\\^`{|}\\x7f]|%[\\da-f]{2}|\\{[+#./;?&=,!@|]?<variable>(?:,<variable>)*\\})*",
  { variable: VARIABLE },
);

/** RFC 6901. */
export const jsonPointerFormat = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** A number of levels up, then `#` or a JSON Pointer. */
export const relativeJsonPointerFormat = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;

/** RFC 4648 base64, padded. */
export const byteFormat = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/** RFC 4648 base64url, padded or not. */
export const base64urlFormat = /^(?:[\w-]{4})*(?:[\w-]{2}(?:==)?|[\w-]{3}=?)?$/;

/** An ECMA-262 regular expression with the `u` flag. */
export const regexFormat = {
  test: (text: string): boolean => {
    try {
      return new RegExp(text, "u") instanceof RegExp;
    } catch {
      return false;
    }
  },
};

/** An integer of 8 bits. */
export const int8Format = (value: number): boolean => Number.isInteger(value) && value >= -0x80 && value <= 0x7f;

/** An integer of 8 bits, not negative. */
export const uint8Format = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xff;

/** An integer of 16 bits. */
export const int16Format = (value: number): boolean => Number.isInteger(value) && value >= -0x8000 && value <= 0x7fff;

/** An integer of 16 bits, not negative. */
export const uint16Format = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffff;

/** An integer of 32 bits. */
export const int32Format = (value: number): boolean =>
  Number.isInteger(value) && value >= -0x8000_0000 && value <= 0x7fff_ffff;

/** An integer of 32 bits, not negative. */
export const uint32Format = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;

/** An integer of 64 bits. A number above 2^53 has already lost digits before it comes here: 2^63 - 1 in a JSON text becomes 2^63. */
export const int64Format = (value: number): boolean =>
  Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;

/** An integer of 64 bits, not negative. 2^64 - 1 in a JSON text becomes 2^64. */
export const uint64Format = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 2 ** 64;

/** A number within the range of IEEE 754 single precision. */
export const floatFormat = (value: number): boolean => Math.abs(value) <= 3.4028234663852886e38;

/** Replaces the names in angle brackets in a pattern by parts. (Because these are calls, unused parts leave no trace in a bundle.) */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/<([a-z]\w*)>/g, (_, name: string) => parts[name] ?? "");
}

/** A filled pattern that the whole text has to match. */
function whole(template: string, parts: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`^(?:${fill(template, parts)})$`, "i");
}

/** Whether a text is the Punycode (RFC 3492, section 6.2) of a text with characters outside ASCII. */
function isPunycode(text: string): boolean {
  const hyphen = text.lastIndexOf("-");
  let [at, length, code, bias, index] = [hyphen + 1, Math.max(hyphen, 0), 128, 72, 0];
  if (at === text.length) return false;
  while (at < text.length) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(text.charAt(at++).toLowerCase() || "-");
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      index += digit * weight;
      if (digit < 0 || index > 0x7fff_ffff) return false;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    length++;
    let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / length);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / length);
    index = (index % length) + 1;
  }
  return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
}
