import { emailFormat, hostnameFormat, uriFormat, uriReferenceFormat } from "./formats.ts";

/** Characters that RFC 3987 allows and that RFC 3986 requires to be percent-encoded. */
const UCSCHAR =
  /[\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}]|(?!.[\u{fffe}\u{ffff}])[\u{10000}-\u{dffff}\u{e1000}-\u{efffd}]/gu;
const encoded = (text: string): string => text.replace(UCSCHAR, "%20");

/** RFC 3987 `IRI`: a URI in which letters of any script need no percent-encoding. */
export const iriFormat = { test: (text: string): boolean => uriFormat.test(encoded(text)) };

/** RFC 3987 `IRI-reference`. */
export const iriReferenceFormat = { test: (text: string): boolean => uriReferenceFormat.test(encoded(text)) };

const LETTERS = /^(?!\p{M})[\p{L}\p{M}\p{N}\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u30fb\u200c-\u200d-]{1,63}$/u;
/** Letters that RFC 5892 excludes, and characters that it only allows beside certain others. */
const MISPLACED =
  /^-|-$|^..--|[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]|(?<!l)\u00b7|\u00b7(?!l)|\u0375(?!\p{Script=Greek})|(?<!\p{Script=Hebrew})[\u05f3\u05f4]|(?<!\p{M})\u200d|(?<![\p{M}\p{Script=Arabic}])\u200c|[\u0660-\u0669].*[\u06f0-\u06f9]|[\u06f0-\u06f9].*[\u0660-\u0669]/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** RFC 5890: labels with letters of any script, or labels of an ASCII host name. (The engine decides which letters Unicode has.) */
export const idnHostnameFormat = {
  test: (text: string): boolean => text.length <= 253 && text.split(/[.\u3002\uff0e\uff61]/).every(isLabel),
};

/** RFC 6531: an email address with letters of any script before and after the at sign. */
export const idnEmailFormat = {
  test: (text: string): boolean => {
    const at = text.lastIndexOf("@");
    const host = text.slice(at + 1);
    if (at < 0 || text.length > 254) return false;
    return emailFormat.test(
      `${text.slice(0, at).replace(/[^\0-\x7f]/gu, "a")}@${idnHostnameFormat.test(host) ? "a" : host}`,
    );
  },
};

function isLabel(label: string): boolean {
  if (/^[\0-\x7f]*$/.test(label)) return hostnameFormat.test(label) && !/^xn--..--/i.test(label);
  return (
    LETTERS.test(label) &&
    !MISPLACED.test(label) &&
    (!label.includes("\u30fb") || JAPANESE.test(label.replaceAll("\u30fb", "")))
  );
}
