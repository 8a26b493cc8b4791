const ENGLISH = {
  talkTo: (name?: string) => `Talk to ${name || "us"}`,
  close: "Close",
  unavailable: "This conversation is not available here.",
};

const GERMAN: typeof ENGLISH = {
  talkTo: (name) => `Mit ${name || "uns"} sprechen`,
  close: "Schließen",
  unavailable: "Dieses Gespräch ist hier nicht verfügbar.",
};

/** The texts that a visitor reads around the frame, in the language of a tag such as `de-AT`; English if we have no other. */
export function textsIn(language: string): typeof ENGLISH {
  return /^de\b/i.test(language) ? GERMAN : ENGLISH;
}
