import type { Language } from "./texts.ts";

/** The language for a visitor: the one that the address asks for, else the best of `Accept-Language`, else English. */
export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  return languageOf(asked ?? "") ?? preferred(acceptLanguage ?? "") ?? "en";
}

/** Our language for a tag such as `de-AT` (RFC 4647, lookup). */
function languageOf(tag: string): Language | undefined {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return primary === "en" || primary === "de" ? primary : undefined;
}

function preferred(header: string): Language | undefined {
  const ranges = header.split(",").map((part) => {
    const [tag = "", ...parameters] = part.split(";");
    const weight = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(each)?.[1]).find((each) => each);
    return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight) };
  });
  return ranges
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((one, other) => other.weight - one.weight)[0]?.language;
}
