import { type Connection, connect, type FrameMessage } from "./connection.ts";
import { make, reflect, setText } from "./dom.ts";
import { type EndReason, emit, type Problem } from "./events.ts";
import { settings } from "./settings.ts";
import { adoptStyles } from "./styles.ts";
import { textsIn } from "./texts.ts";

/** A server has no `HTMLElement`. There, the classes exist, but nothing can be made of them. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** Properties that reflect an attribute as a text. `lang` and `nonce` are already properties of every element. */
const REFLECTED = {
  token: "token",
  server: "server",
  callToAction: "call-to-action",
  personaName: "persona-name",
};

/** The attributes that both elements watch. */
export const WATCHED: readonly string[] = [...Object.values(REFLECTED), "theme", "lang"];

type ProblemMessage = Extract<FrameMessage, Problem>;

/** What both elements have in common: one link's page in a frame. */
export abstract class ShareLinkElement extends Base {
  /** The share link's token, such as `sh_…`. */
  declare token: string;
  /** The URL of your server. By default the one that the script came from, or the one given to `defineShareLinkElements`. */
  declare server: string;
  /** The text of the start button. */
  declare callToAction: string;
  /** The persona's name, if the page should use another one than the link's. */
  declare personaName: string;

  /** What the element shows. */
  protected root: HTMLElement | undefined;
  /** The frame, while there is one. */
  protected frame: HTMLIFrameElement | undefined;
  /** What there is to see: nothing yet, a link that can be started, one that can't, or no page at all. */
  protected state: "loading" | "ready" | "refused" | "missing" = "loading";
  /** The use that runs in the frame. */
  protected redemptionId: string | undefined;
  #connection: Connection | undefined;
  #slot!: HTMLElement;
  /** What is shown instead of a frame that is missing. */
  #absence!: HTMLElement;
  /** The server and the token that the frame was made for. */
  #key = "";
  #name: string | undefined;
  /** What came instead of a link that can be started. */
  #problem: ProblemMessage | undefined;
  #isUpdating = false;
  #isReadyTold = false;
  #isStartAsked = false;
  /** The settings that the frame's page knows, as JSON. */
  #known = "";

  /** The colours: `auto` follows the visitor's system. */
  get theme(): "auto" | "light" | "dark" {
    const theme = this.getAttribute("theme");
    return theme === "light" || theme === "dark" ? theme : "auto";
  }

  set theme(theme: "auto" | "light" | "dark") {
    setText(this, "theme", theme);
  }

  /**
   * Starts the conversation, which uses the link once. It needs a gesture of the visitor, such as a click, just before; without one
   * the element fires `share-link:error` with the code `gesture_required`.
   */
  start(): void {
    const obstacle = this.#obstacle();
    if (obstacle) this.#takeProblem(obstacle);
    else if (this.state === "ready") this.#connection?.send({ type: "start" });
    else this.#isStartAsked = true;
  }

  /** Ends the conversation. The use stays counted. */
  end(): void {
    this.#isStartAsked = false;
    this.#connection?.send({ type: "end" });
  }

  connectedCallback(): void {
    if (!this.root) {
      // Properties that a page set before the element was defined would hide ours.
      for (const [name, value] of Object.entries(this)) {
        if (!(name in Object.getPrototypeOf(this))) continue;
        Reflect.deleteProperty(this, name);
        this[name as "token"] = value;
      }
      this.#slot = make("slot", {});
      this.#absence = make("div", { className: "absence" }, this.#slot);
      this.root = make("div", {}, ...this.build(this.#absence));
      const shadow = this.attachShadow({ mode: "open" });
      adoptStyles(shadow, this.nonce || settings.nonce);
      shadow.append(this.root);
    }
    // An element that was moved in the page keeps its frame, which the browser loads again.
    if (this.#connection) {
      this.#connection.expectLoad();
      this.state = "loading";
    }
    this.#updateSoon();
  }

  disconnectedCallback(): void {
    this.#updateSoon();
  }

  /** `moveBefore` keeps the frame as it is. Without this callback, the browser would call the two above. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(_name: string, _before: string | null, _after: string | null): void {
    this.#updateSoon();
  }

  /** Builds what stands around the frame. The frame goes before `absence`. */
  protected abstract build(absence: HTMLElement): HTMLElement[];
  /** Shows the state, the texts and the theme, with more class names for the root. */
  protected render(...marks: string[]): void {
    const { root, frame } = this;
    if (!root) return;
    root.className = ["root", this.state, this.theme, ...marks].join(" ");
    this.#slot.textContent = this.texts.unavailable;
    if (frame) frame.title = this.label;
  }

  /** Closes the element, if it can be closed. */
  protected dismiss(): void {}

  protected get texts(): ReturnType<typeof textsIn> {
    return textsIn(this.#language || navigator.language);
  }

  /** What the visitor can do here. */
  protected get label(): string {
    return this.callToAction || this.texts.talkTo(this.personaName || this.#name);
  }

  get #language(): string {
    return this.closest<HTMLElement>("[lang]")?.lang ?? "";
  }

  /** Why the conversation can't be started now. */
  #obstacle(): ProblemMessage | undefined {
    // Browsers without this interface leave the decision to the frame's page.
    if (navigator.userActivation?.isActive === false)
      return { type: "error", code: "gesture_required", message: "start() needs a gesture such as a click" };
    return this.token ? this.#problem : { type: "error", code: "token_missing", message: "no token" };
  }

  /** Waits for the end of the script that runs, so that several changes, or a removal and an insertion, count as one. */
  async #updateSoon(): Promise<void> {
    if (this.#isUpdating) return;
    this.#isUpdating = true;
    await null;
    this.#isUpdating = false;
    const server = (this.server || settings.server).replace(/\/+$/, "");
    const key = this.isConnected && this.token ? `${server} ${this.token}` : "";
    if (key !== this.#key) {
      this.#unload();
      this.#key = key;
      if (key) this.#load(server);
    }
    this.render();
    this.#sendSettings();
  }

  #load(server: string): void {
    if (!/^https?:\/\/[^/]/.test(server)) {
      const message = `Share link: the server must be a URL, not "${server}"`;
      this.#takeProblem({ type: "error", code: "server_invalid", message, isMissing: true });
      return;
    }
    const query = new URLSearchParams({ lang: this.#language, theme: this.theme });
    const src = `${server}/frame/${encodeURIComponent(this.token)}?${query}`;
    this.frame = make("iframe", { referrerPolicy: "no-referrer", allow: "", src });
    this.#connection = connect(this.frame, server, (message) => this.#receive(message));
    this.render();
    this.#absence.before(this.frame);
  }

  #unload(): void {
    this.#connection?.stop();
    this.frame?.remove();
    this.#connection = this.frame = this.#problem = this.#name = undefined;
    this.#isReadyTold = this.#isStartAsked = false;
    this.state = "loading";
    this.#finish("page");
  }

  #receive(message: FrameMessage): void {
    switch (message.type) {
      case "ready":
        this.#takeReady(message);
        break;
      case "started":
        // The frame's page may have let the visitor try again after a refusal.
        this.state = "ready";
        this.#problem = undefined;
        if (message.redemptionId === this.redemptionId) break;
        this.redemptionId = message.redemptionId;
        emit(this, "started", { redemptionId: message.redemptionId });
        break;
      case "ended":
        this.#finish(message.reason);
        break;
      case "refused":
      case "error":
        this.#takeProblem(message);
        break;
      case "resized":
        this.frame?.style.setProperty("height", `${message.height}px`);
        emit(this, "resized", { height: message.height });
        break;
      case "close":
        this.dismiss();
    }
    this.render();
  }

  #takeReady({ allow, personaName, isStarted }: Extract<FrameMessage, { type: "ready" }>): void {
    const { frame } = this;
    if (frame && frame.allow !== allow && !this.#isReadyTold) {
      // A permissions policy is fixed when a frame is loaded.
      frame.allow = allow;
      this.#connection?.expectLoad();
      frame.src += "";
      return;
    }
    this.#name = personaName;
    this.#problem = undefined;
    this.state = "ready";
    this.#known = "";
    this.#sendSettings();
    if (!isStarted) this.#finish("failed");
    if (!this.#isReadyTold) {
      this.#isReadyTold = true;
      emit(this, "ready", null);
    }
    if (this.#isStartAsked && !isStarted) this.#connection?.send({ type: "start" });
    this.#isStartAsked = false;
  }

  #takeProblem(problem: ProblemMessage): void {
    const { type, code, message, isMissing } = problem;
    if (isMissing && this.#problem !== problem) console.warn(message);
    if (isMissing || type === "refused") {
      this.#problem = problem;
      this.#isStartAsked = false;
      this.state = isMissing ? "missing" : "refused";
    }
    this.render();
    emit(this, type, { code, message });
  }

  #sendSettings(): void {
    if (this.state !== "ready") return;
    const { theme, callToAction, personaName } = this;
    const settings = { lang: this.#language || undefined, theme, callToAction, personaName };
    const known = JSON.stringify(settings);
    if (known === this.#known) return;
    this.#known = known;
    this.#connection?.send({ type: "settings", ...settings });
  }

  #finish(reason: EndReason): void {
    if (!this.redemptionId) return;
    this.redemptionId = undefined;
    emit(this, "ended", { reason });
  }
}

reflect(ShareLinkElement.prototype, REFLECTED);
