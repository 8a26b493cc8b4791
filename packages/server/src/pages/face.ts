// How a persona and a state are drawn: by letters, colours and lines, so that no image is requested.
import type { PageState } from "./page-data.ts";

/** How many soft colours the style has. */
const HUES = 12;

/** The first letters of the first and the last word of a name, in upper case. */
export function initialsOf(name: string): string {
  const words = name.normalize("NFC").split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(firstLetterOf);
  return letters.join("").toUpperCase();
}

/** A sign such as a quotation mark only stands for a word that has no letter and no digit. */
function firstLetterOf(word = ""): string {
  return /[\p{L}\p{N}]/u.exec(word)?.[0] ?? [...word][0] ?? "";
}

/** The class of a persona's colour, which follows from its id. */
export function hueClass(personaId: string): string {
  let sum = 0;
  for (const character of personaId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return `hue-${sum % HUES}`;
}

/** The drawing of a state, as the path of an SVG of 24 by 24; undefined where the persona's letters are shown. */
export function iconOf(state: PageState): string | undefined {
  return ICONS[state];
}

const CHAIN =
  "M9.5 14.5l5-5M8.2 11.3l-1.6 1.6a3.2 3.2 0 0 0 4.5 4.5l1.6-1.6M15.8 12.7l1.6-1.6a3.2 3.2 0 0 0-4.5-4.5l-1.6 1.6";
const BROKEN_CHAIN = `M8.2 11.3l-1.6 1.6a3.2 3.2 0 0 0 4.5 4.5l1.6-1.6M15.8 12.7l1.6-1.6a3.2 3.2 0 0 0-4.5-4.5l-1.6 1.6M4.5 7.5h2M7.5 4.5v2M19.5 16.5h-2M16.5 19.5v-2`;
const CLOCK = "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M12 8v4l2.6 1.8";
const PAUSE = "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M10.2 9.3v5.4M13.8 9.3v5.4";
const CLOUD = "M7.5 18a4 4 0 0 1-.6-7.9a5.2 5.2 0 0 1 10-1A4.5 4.5 0 0 1 16.9 18zM12 11.2v2.6M12 16v.01";
const MICROPHONE_OFF =
  "M9.5 9.5v2.2a2.5 2.5 0 0 0 4 2M14.5 10.8V7a2.5 2.5 0 0 0-4.8-1M6.8 11.5a5.2 5.2 0 0 0 8.6 4.1M17.2 11.5a5 5 0 0 1-.5 2.2M12 16.8v2.7M9.5 19.5h5M5 4.5l14 15";
const BROKEN_LINE = "M4.5 12h3.2l1.6-3.6M19.5 12h-3.2l-1.6 3.6M10.6 14.4l2.8-4.8";
const BUBBLE =
  "M6.5 5.5h11a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-5.2L8.5 19v-3.5h-2a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2M9.5 10.5v.01M12 10.5v.01M14.5 10.5v.01";
const CHECK = "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M8.8 12.3l2.2 2.2l4.2-4.6";

const ICONS: { readonly [State in PageState]?: string } = {
  ended: CHECK,
  over: CLOCK,
  over_for_good: CLOCK,
  elsewhere: CHAIN,
  unreachable: CLOUD,
  microphone_denied: MICROPHONE_OFF,
  connection_failed: BROKEN_LINE,
  session_failed: BUBBLE,
  share_link_not_found: BROKEN_CHAIN,
  share_link_disabled: PAUSE,
  share_link_expired: CLOCK,
  share_link_exhausted: CHECK,
  origin_not_allowed: BROKEN_CHAIN,
  too_many_requests: CLOCK,
  service_unavailable: CLOUD,
  persona_refused: BUBBLE,
  persona_unavailable: BUBBLE,
  invalid_request: BROKEN_CHAIN,
  internal_error: CLOUD,
};
