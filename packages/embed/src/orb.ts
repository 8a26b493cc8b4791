import { ShareLinkElement, WATCHED } from "./base-element.ts";
import { drawing, make, reflect, setText } from "./dom.ts";
import { emit } from "./events.ts";

/** A corner of the window. */
export type Corner = "bottom-right" | "bottom-left" | "top-right" | "top-left";

const REFLECTED = { avatarUrl: "avatar-url", avoid: "avoid" };
const SPEECH = "M5 19V7a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H9z";
const CROSS = "M6 6l12 12M18 6L6 18";
/** The space in CSS pixels between the orb and what it avoids. */
const SPACE = 8;

/**
 * `<share-link-orb>`: a round button in a corner that opens a share link's page in a panel. It stays hidden until the link's page
 * says that the link can be started.
 */
export class ShareLinkOrbElement extends ShareLinkElement {
  static readonly observedAttributes: readonly string[] = [...WATCHED, "position", "open", ...Object.values(REFLECTED)];

  /** The URL of a picture for the button. */
  declare avatarUrl: string;
  /** A selector of elements that the orb and its panel must not cover, such as a consent banner. */
  declare avoid: string;

  /** What the button shows. */
  #face = " ";
  #button!: HTMLElement;
  #panel!: HTMLElement;
  #close!: HTMLElement;
  #isShown = false;
  /** What had the focus before the panel opened. */
  #focusBefore: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The corner, unless the CSS property `--share-link-corner` says another one. */
  get position(): Corner {
    const position = this.getAttribute("position") ?? "";
    return /^(top|bottom)-(left|right)$/.test(position) ? (position as Corner) : "bottom-right";
  }

  set position(corner: Corner) {
    setText(this, "position", corner);
  }

  /** Whether the panel is open. */
  get isOpen(): boolean {
    return this.hasAttribute("open");
  }

  /**
   * `open()` opens the panel. Frameworks set properties by the names of attributes, so `open = true` and `open = false` work as well.
   */
  get open(): () => void {
    return () => {
      this.open = true;
    };
  }

  set open(isOpen: boolean) {
    // Some frameworks write a boolean attribute as an empty text.
    this.toggleAttribute("open", !!isOpen || (isOpen as unknown) === "");
  }

  /** Closes the panel. A conversation goes on; `end()` ends it. */
  close(): void {
    this.open = false;
  }

  /** Opens the panel and starts the conversation, after a gesture of the visitor. */
  override start(): void {
    this.open = true;
    super.start();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // The focus follows at once, because some browsers only show a keyboard during a gesture.
    if (name === "open") this.render();
  }

  protected override build(absence: HTMLElement): HTMLElement[] {
    this.#close = make("button", { onclick: () => this.close() }, drawing(CROSS));
    this.#panel = make(
      "div",
      { className: "panel", role: "dialog", inert: true, onkeydown: ({ key }) => key === "Escape" && this.close() },
      this.#edge(() => this.#close),
      absence,
      this.#close,
      this.#edge(() => this.frame),
    );
    this.#button = make("button", { className: "round", onclick: () => this.open() });
    return [this.#panel, this.#button];
  }

  protected override dismiss(): void {
    this.close();
  }

  protected override render(): void {
    if (!this.root) return;
    const { label, isOpen, avatarUrl, callToAction } = this;
    super.render("orb", ...this.position.split("-"), isOpen ? "open" : "", this.redemptionId ? "live" : "");
    this.#button.ariaLabel = this.#panel.ariaLabel = label;
    this.#button.ariaExpanded = `${isOpen}`;
    this.#close.ariaLabel = this.texts.close;
    if (this.#face !== avatarUrl + callToAction) {
      this.#face = avatarUrl + callToAction;
      this.#button.replaceChildren(avatarUrl ? picture(avatarUrl) : drawing(SPEECH));
      if (callToAction) this.#button.append(make("b", {}, callToAction));
    }
    if (isOpen !== this.#isShown) this.#toggle(isOpen);
    this.#watch();
  }

  #toggle(isOpen: boolean): void {
    const focused = (this.getRootNode() as Document | ShadowRoot).activeElement;
    const hadFocus = this.#panel.contains(this.shadowRoot?.activeElement ?? null);
    this.#isShown = isOpen;
    this.#panel.inert = !isOpen;
    if (!isOpen) {
      if (hadFocus) (this.#focusBefore?.isConnected ? this.#focusBefore : this.#button).focus();
    } else if (navigator.userActivation?.isActive !== false) {
      // A panel that the page opens by itself must not take the focus from a visitor who is busy elsewhere.
      this.#focusBefore = focused === this || focused === document.body ? null : (focused as HTMLElement | null);
      (this.state === "loading" ? this.#close : this.frame)?.focus();
    }
    emit(this, isOpen ? "opened" : "closed", null);
  }

  /** Where the panel fills a small window, the focus goes round inside it. */
  #edge(next: () => HTMLElement | undefined): HTMLElement {
    return make("span", { className: "edge", tabIndex: 0, onfocus: () => next()?.focus() });
  }

  /** Stays free while there may be something to avoid. No observer tells of every way in which a box can move, so it looks. */
  #watch(): void {
    clearTimeout(this.#timer);
    const isNeeded = this.isConnected && (this.avoid || this.isOpen);
    const isMoving = this.#stayFree();
    if (isNeeded) this.#timer = setTimeout(() => this.#watch(), isMoving ? 16 : 200);
  }

  /**
   * Moves the orb and its panel to where they cover nothing that they have to avoid, and above an on-screen keyboard. Returns whether
   * there is something to avoid.
   */
  #stayFree(): boolean {
    const { root, isOpen } = this;
    const own = (isOpen ? this.#panel : this.#button).getBoundingClientRect();
    let [high, low] = [0, 0];
    // A visitor who has zoomed in sees a part of the window; that is not a keyboard.
    if (isOpen && visualViewport && visualViewport.scale < 1.1) {
      high = visualViewport.offsetTop;
      low = innerHeight - high - visualViewport.height;
    }
    for (const element of this.avoid ? document.querySelectorAll(this.avoid) : []) {
      const box = element.getBoundingClientRect();
      const isSeen = element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
      if (!isSeen || box.left > own.right || box.right < own.left) continue;
      // Each box takes the part of the window between itself and the edge that it is near to.
      if (box.top + box.bottom < innerHeight) high = Math.max(high, box.bottom + SPACE);
      else low = Math.max(low, innerHeight - box.top + SPACE);
    }
    if (!root) return false;
    root.style.cssText = `--high:${high}px;--low:${low}px`;
    root.classList.toggle("covered", innerHeight - high - low < 2 * this.#button.offsetHeight);
    return high + low > 0;
  }
}

reflect(ShareLinkOrbElement.prototype, REFLECTED);

/** A picture that hides itself if it doesn't load. */
function picture(src: string): HTMLElement {
  const onerror = () => image.replaceWith(drawing(SPEECH));
  const image = make("img", { alt: "", referrerPolicy: "no-referrer", src, onerror });
  return image;
}
