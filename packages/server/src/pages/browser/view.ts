import { hueClass, iconOf, initialsOf } from "../face.ts";
import { isInSession, type PageState } from "../page-data.ts";
import { type Language, stateTexts, TEXTS } from "../texts.ts";

/** What the page shows. */
export interface Shown {
  state: PageState;
  language: Language;
  personaName: string;
  /** Undefined until it is known. */
  personaId?: string;
  /** Takes the place of the label of the start button. */
  callToAction?: string;
  /** The id of the use, which is the visitor's ticket. */
  ticket?: string;
  isBusy: boolean;
}

/** The page's elements. */
export interface View {
  /** Where the persona provider shows its session. */
  stage: HTMLElement;
  action: HTMLElement;
  shell: HTMLElement;
  /** Shows this. After a change of state that the visitor caused, the heading gets the focus. */
  show(shown: Shown, options?: { movesFocus: boolean }): void;
}

/** Finds the page's elements. */
export function createView(): View {
  const [shell, heading, eyebrow, text] = ["shell", "heading", "eyebrow", "text"].map(byId) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const action = byId("action");
  const stage = byId("stage");
  const showIf = (element: Element, isShown: boolean) => element.toggleAttribute("hidden", !isShown);
  const write = (element: Element, content: string | undefined) => {
    if (element.textContent !== (content ?? "")) element.textContent = content ?? "";
    showIf(element, content !== undefined && content !== "");
  };

  const showFace = ({ state, personaName, personaId }: Shown) => {
    const icon = iconOf(state);
    const svg = document.querySelector("#icon") as SVGElement;
    write(byId("initials"), icon === undefined ? initialsOf(personaName) : undefined);
    showIf(svg, icon !== undefined);
    svg.firstElementChild?.setAttribute("d", icon ?? "");
    if (personaId !== undefined) shell.className = `shell ${hueClass(personaId)}`;
  };

  const showAction = ({ state, language, callToAction, isBusy }: Shown) => {
    const { opening, leave } = TEXTS[language];
    const { action: label, text } = TEXTS[language].states[state];
    write(action, isBusy ? opening : isInSession(state) ? leave : (state === "live" && callToAction) || label);
    action.classList.toggle("busy", isBusy);
    action.classList.toggle("quiet", isInSession(state));
    // A disabled button would lose the focus.
    action.ariaDisabled = isBusy ? "true" : null;
    byId("actions").querySelector("a")?.remove();
    const words = isBusy ? opening : isInSession(state) ? text : "";
    // To write the same words again would have them read again.
    if (byId("status").textContent !== words) byId("status").textContent = words;
  };

  return {
    stage,
    action,
    shell,
    show(shown, { movesFocus } = { movesFocus: false }) {
      const { state, language, personaName, ticket } = shown;
      const isOfPersona = state === "live" || state === "started" || isInSession(state);
      const texts = stateTexts(language, state, personaName);
      document.documentElement.lang = language;
      if (personaName !== "" && isOfPersona) document.title = personaName;
      else document.title = texts.heading;
      shell.dataset.state = state;
      shell.toggleAttribute("data-session", isInSession(state));
      showFace(shown);
      write(eyebrow, texts.eyebrow);
      write(heading, texts.heading);
      write(text, texts.text);
      showAction(shown);
      showIf(stage, isInSession(state));
      byId("ticket-label").textContent = TEXTS[language].ticket;
      byId("ticket-id").textContent = ticket ?? "";
      showIf(byId("ticket"), state === "started" && ticket !== undefined);
      if (movesFocus) heading.focus();
    },
  };
}

/** An element of the page, which the server has written. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
