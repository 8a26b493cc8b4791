import type { PageState } from "./page-data.ts";

/** The languages of the pages. */
export type Language = "en" | "de";

/** Our language for a tag such as `de-AT` (RFC 4647, lookup). */
export function languageOf(tag: string): Language | undefined {
  const [primary = ""] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(TEXTS, primary) ? (primary as Language) : undefined;
}

/** The texts of one language. `{name}` stands for the persona's name. */
export interface Texts {
  /** The title of a page before its script runs, and what a preview shows. It names no persona. */
  title: string;
  preview: string;
  needsScript: string;
  opening: string;
  ticket: string;
  tryAgain: string;
  leave: string;
  /** Before the number of a failed request. */
  request: string;
  states: Record<PageState, StateTexts>;
  landing: { heading: string; text: string; reference: string };
}

/** What a page says in one state. */
export interface StateTexts {
  /** A line above the heading. */
  eyebrow?: string;
  heading: string;
  text: string;
  /** The label of the button that goes on from this state. */
  action?: string;
}

/** Every text of the pages. A text that one language lacks doesn't compile. */
export const TEXTS: Record<Language, Texts> = {
  en: {
    title: "You are invited",
    preview: "Someone has shared a link with you. Open it to see whom you will meet.",
    needsScript:
      "This link needs JavaScript, which is switched off in your browser. Switch it on for this page, then reload it.",
    opening: "Opening…",
    ticket: "Your ticket",
    tryAgain: "Try again",
    leave: "Leave",
    request: "Request",
    states: {
      live: {
        eyebrow: "You are about to meet",
        heading: "{name}",
        text: "Begin whenever you are ready. The link is only used once you do.",
        action: "Begin",
      },
      started: {
        eyebrow: "You are in",
        heading: "{name}",
        text: "Your visit has begun. You may reload this page: that doesn’t use the link again.",
      },
      connecting: {
        heading: "{name}",
        text: "Connecting… Please allow the microphone.",
      },
      talking: {
        heading: "{name}",
        text: "Connected. Say hello.",
      },
      ended: {
        eyebrow: "Goodbye",
        heading: "Your visit has ended",
        text: "Thank you for coming.",
        action: "Go back in",
      },
      over: {
        heading: "This conversation is over",
        text: "Its time has passed. If you begin again, that uses the link once more.",
        action: "Begin again",
      },
      over_for_good: {
        heading: "This conversation is over",
        text: "Its time has passed, and the link is used up. Ask whoever sent it to you for a new one.",
      },
      elsewhere: {
        heading: "Your visit is open in another tab",
        text: "You can go on here instead. That doesn’t use the link again.",
        action: "Go on here",
      },
      unreachable: {
        heading: "We can’t reach the server",
        text: "Check your connection, then try again. Trying again doesn’t use the link twice.",
        action: "Try again",
      },
      microphone_denied: {
        heading: "Your microphone is off",
        text: "Without it, nobody can hear you. Allow it with the icon beside the page’s address, then try again. That doesn’t use the link again.",
        action: "Try again",
      },
      connection_failed: {
        heading: "The connection was lost",
        text: "Check your connection, then try again. That doesn’t use the link again.",
        action: "Try again",
      },
      session_failed: {
        heading: "The conversation couldn’t begin",
        text: "Wait a moment, then try again. That doesn’t use the link again.",
        action: "Try again",
      },
      share_link_not_found: {
        heading: "We can’t find this link",
        text: "Check that the address is complete. If it is, ask whoever sent it to you for a new one.",
      },
      share_link_disabled: {
        heading: "This link is switched off",
        text: "Whoever sent it to you can switch it on again.",
      },
      share_link_expired: {
        heading: "This link has expired",
        text: "It was valid for a limited time. Ask whoever sent it to you for a new one.",
      },
      share_link_exhausted: {
        heading: "This link is used up",
        text: "It worked a limited number of times. Ask whoever sent it to you for a new one.",
      },
      origin_not_allowed: {
        heading: "This link doesn’t work here",
        text: "Open it on the site where you found it, or ask whoever sent it to you.",
      },
      too_many_requests: {
        heading: "Please wait a minute",
        text: "Too many unknown links were opened from your network. Wait a minute, then try again.",
        action: "Try again",
      },
      service_unavailable: {
        heading: "We’ll be back in a moment",
        text: "The service isn’t available right now. Wait a moment, then try again.",
        action: "Try again",
      },
      persona_refused: {
        heading: "Nobody can answer here yet",
        text: "Something has to be set up first. Nothing was used up: tell whoever sent you the link, then open it again later.",
      },
      persona_unavailable: {
        heading: "Nobody can answer right now",
        text: "Nothing was used up. Wait a moment, then try again.",
        action: "Try again",
      },
      invalid_request: {
        heading: "This address isn’t right",
        text: "Open the link again exactly as it was sent to you.",
      },
      internal_error: {
        heading: "Something went wrong",
        text: "It wasn’t your fault. Try again in a moment.",
        action: "Try again",
      },
    },
    landing: {
      heading: "Share Links",
      text: "This service opens links to AI personas. If somebody has sent you a link, open it exactly as it was sent.",
      reference: "Reference for developers",
    },
  },
  de: {
    title: "Sie sind eingeladen",
    preview: "Jemand hat einen Link mit Ihnen geteilt. Öffnen Sie ihn, um zu sehen, wen Sie treffen.",
    needsScript:
      "Dieser Link braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Schalten Sie es für diese Seite ein und laden Sie sie neu.",
    opening: "Wird geöffnet …",
    ticket: "Ihr Ticket",
    tryAgain: "Noch einmal versuchen",
    leave: "Verlassen",
    request: "Anfrage",
    states: {
      live: {
        eyebrow: "Sie treffen gleich",
        heading: "{name}",
        text: "Beginnen Sie, sobald Sie bereit sind. Erst damit wird der Link benutzt.",
        action: "Beginnen",
      },
      started: {
        eyebrow: "Sie sind da",
        heading: "{name}",
        text: "Ihr Besuch hat begonnen. Sie dürfen diese Seite neu laden: Das benutzt den Link nicht noch einmal.",
      },
      connecting: {
        heading: "{name}",
        text: "Einen Moment … Bitte erlauben Sie das Mikrofon.",
      },
      talking: {
        heading: "{name}",
        text: "Verbunden. Sagen Sie Hallo.",
      },
      ended: {
        eyebrow: "Auf Wiedersehen",
        heading: "Ihr Besuch ist zu Ende",
        text: "Danke, dass Sie da waren.",
        action: "Zurückkehren",
      },
      over: {
        heading: "Dieses Gespräch ist vorbei",
        text: "Seine Zeit ist um. Wenn Sie neu beginnen, benutzt das den Link noch einmal.",
        action: "Neu beginnen",
      },
      over_for_good: {
        heading: "Dieses Gespräch ist vorbei",
        text: "Seine Zeit ist um, und der Link ist aufgebraucht. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
      },
      elsewhere: {
        heading: "Ihr Besuch ist in einem anderen Tab offen",
        text: "Sie können stattdessen hier fortfahren. Das benutzt den Link nicht noch einmal.",
        action: "Hier fortfahren",
      },
      unreachable: {
        heading: "Der Server ist nicht erreichbar",
        text: "Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Das benutzt den Link nicht zweimal.",
        action: "Noch einmal versuchen",
      },
      microphone_denied: {
        heading: "Ihr Mikrofon ist aus",
        text: "Ohne Mikrofon hört Sie niemand. Erlauben Sie es mit dem Symbol neben der Adresse der Seite und versuchen Sie es noch einmal. Das benutzt den Link nicht noch einmal.",
        action: "Noch einmal versuchen",
      },
      connection_failed: {
        heading: "Die Verbindung ist abgerissen",
        text: "Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Das benutzt den Link nicht noch einmal.",
        action: "Noch einmal versuchen",
      },
      session_failed: {
        heading: "Das Gespräch konnte nicht beginnen",
        text: "Warten Sie einen Moment und versuchen Sie es noch einmal. Das benutzt den Link nicht noch einmal.",
        action: "Noch einmal versuchen",
      },
      share_link_not_found: {
        heading: "Diesen Link finden wir nicht",
        text: "Prüfen Sie, ob die Adresse vollständig ist. Wenn ja, bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
      },
      share_link_disabled: {
        heading: "Dieser Link ist ausgeschaltet",
        text: "Die Person, die ihn geschickt hat, kann ihn wieder einschalten.",
      },
      share_link_expired: {
        heading: "Dieser Link ist abgelaufen",
        text: "Er galt nur eine bestimmte Zeit. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
      },
      share_link_exhausted: {
        heading: "Dieser Link ist aufgebraucht",
        text: "Er ließ sich nur begrenzt oft benutzen. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
      },
      origin_not_allowed: {
        heading: "Hier geht dieser Link nicht",
        text: "Öffnen Sie ihn dort, wo Sie ihn gefunden haben, oder fragen Sie die Person, die ihn geschickt hat.",
      },
      too_many_requests: {
        heading: "Bitte warten Sie eine Minute",
        text: "Aus Ihrem Netz wurden zu viele unbekannte Links geöffnet. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
        action: "Noch einmal versuchen",
      },
      service_unavailable: {
        heading: "Gleich sind wir wieder da",
        text: "Der Dienst ist gerade nicht verfügbar. Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
        action: "Noch einmal versuchen",
      },
      persona_refused: {
        heading: "Hier kann noch niemand antworten",
        text: "Erst muss etwas eingerichtet werden. Es wurde nichts verbraucht: Sagen Sie der Person Bescheid, die den Link geschickt hat, und öffnen Sie ihn später noch einmal.",
      },
      persona_unavailable: {
        heading: "Gerade kann niemand antworten",
        text: "Es wurde nichts verbraucht. Warten Sie einen Moment und versuchen Sie es noch einmal.",
        action: "Noch einmal versuchen",
      },
      invalid_request: {
        heading: "Diese Adresse stimmt nicht",
        text: "Öffnen Sie den Link noch einmal genau so, wie Sie ihn bekommen haben.",
      },
      internal_error: {
        heading: "Etwas ist schiefgegangen",
        text: "Es lag nicht an Ihnen. Versuchen Sie es in einem Moment noch einmal.",
        action: "Noch einmal versuchen",
      },
    },
    landing: {
      heading: "Share Links",
      text: "Dieser Dienst öffnet Links zu KI-Personas. Wenn Ihnen jemand einen Link geschickt hat, öffnen Sie ihn genau so, wie Sie ihn bekommen haben.",
      reference: "Referenz für Entwickler (englisch)",
    },
  },
};

/** What a page says in a state, about a persona. */
export function stateTexts(language: Language, state: PageState, personaName: string): StateTexts {
  const { heading, ...rest } = TEXTS[language].states[state];
  return { ...rest, heading: heading.replace("{name}", () => personaName) };
}
