import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { en } from "./en.ts";

/** Every text of the console. A language that lacks one, or has one too many, does not compile. */
export type Texts = typeof en;

const CATALOGUES = {
  en: async (): Promise<Texts> => (await import("./en.ts")).en,
  de: async (): Promise<Texts> => (await import("./de.ts")).de,
};

/** The languages of the console. */
export type Language = keyof typeof CATALOGUES;

/** Each language by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

const STORED = "share-links:language";

/** The texts of a language, and the way to change to another one. */
export interface Speech {
  readonly language: Language;
  /** The reader's own variety of the language, such as `en-GB`, for dates and numbers. */
  readonly locale: string;
  readonly texts: Texts;
  speak(language: Language): void;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Loads the texts of the language that was chosen before, or that the browser prefers. */
export async function loadTexts(): Promise<{ language: Language; texts: Texts }> {
  const known = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const language =
    known.find((each): each is Language => each !== undefined && Object.hasOwn(CATALOGUES, each)) ?? "en";
  return { language, texts: await CATALOGUES[language]() };
}

/** Gives the texts to everything inside. */
export function Speaking({ first, children }: { first: { language: Language; texts: Texts }; children: ReactNode }) {
  const [current, setCurrent] = useState(first);
  document.documentElement.lang = current.language;
  const speech = useMemo(
    () => ({
      ...current,
      locale: localeOf(current.language),
      speak: (language: Language) => void change(language, setCurrent),
    }),
    [current],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The texts of the current language. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error("useSpeech is called outside of Speaking.");
  return speech;
}

/** The reader's variety of a language. Some systems name one that `Intl` refuses, such as `en-US@posix`. */
function localeOf(language: Language): string {
  return (
    navigator.languages.find((tag) => tag.startsWith(language) && /^[a-z]{2}(-[A-Za-z0-9]+)*$/.test(tag)) ?? language
  );
}

async function change(language: Language, set: (current: { language: Language; texts: Texts }) => void): Promise<void> {
  const texts = await CATALOGUES[language]();
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Without storage, the choice lasts until the page is loaded again.
  }
  set({ language, texts });
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(STORED) ?? undefined;
  } catch {
    return undefined;
  }
}
