import { weightedList } from "../weighted-list.ts";
import { type Language, languageOf } from "./texts.ts";

/** The language for a visitor: the one that the address asks for, else the best of `Accept-Language`, else English. */
export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  return languageOf(asked ?? "") ?? preferred(acceptLanguage) ?? "en";
}

function preferred(header: string | undefined): Language | undefined {
  for (const { name, weight } of weightedList(header)) {
    const language = weight > 0 ? languageOf(name) : undefined;
    if (language) return language;
  }
  return undefined;
}
