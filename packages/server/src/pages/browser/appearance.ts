import type { PageData } from "../page-data.ts";
import { languageOf, stateTexts } from "../texts.ts";
import type { ParentRequest } from "./parent.ts";
import type { Shown, View } from "./view.ts";

/** What the page shows at this moment, and the wishes of the page around it. */
export interface Appearance {
  readonly shown: Shown;
  /** Changes what is shown. `movesFocus` after a change that the visitor caused. */
  change(changes: Partial<Shown>, options?: { movesFocus: boolean }): void;
  /** Takes over the wishes of the page around this frame. Their texts are shown as text. */
  apply(settings: Extract<ParentRequest, { type: "settings" }>): void;
  /** What the page says, in one sentence. */
  message(): string;
}

/** Begins with what the server has written. */
export function createAppearance({ state, lang, link }: PageData, view: View): Appearance {
  let shown: Shown = { state, language: lang, personaName: link?.personaName ?? "", isBusy: false };
  let nameOfParent: string | undefined;
  const show = (options?: { movesFocus: boolean }) =>
    view.show({ ...shown, personaName: nameOfParent ?? shown.personaName }, options);
  // Without a link to use, everything is written already.
  if (link) show();
  return {
    get shown() {
      return shown;
    },
    change(changes, options) {
      shown = { ...shown, ...changes };
      show(options);
    },
    apply({ lang, theme, callToAction, personaName }) {
      if (theme !== undefined) document.documentElement.dataset.theme = theme;
      if (lang !== undefined) shown.language = languageOf(String(lang)) ?? shown.language;
      if (callToAction !== undefined) shown.callToAction = String(callToAction);
      if (personaName !== undefined) nameOfParent = String(personaName) || undefined;
      if (link || lang !== undefined) show();
    },
    message() {
      const { heading, text } = stateTexts(shown.language, shown.state, shown.personaName);
      return `${heading}. ${text}`;
    },
  };
}
