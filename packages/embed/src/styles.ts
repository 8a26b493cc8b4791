/**
 * `all: initial` keeps the page's styles out, and the shadow root keeps ours in. The orb is fixed in a box of its own: the element
 * itself takes no space, not even in a grid, and makes no stacking context.
 */
const CSS = `:host{display:block}
:host([hidden]){display:none!important}
:host(share-link-orb){position:absolute!important;width:0;height:0}
.root{all:initial;display:block;direction:inherit;color-scheme:light dark;font:16px/1.5 system-ui;color:CanvasText;
--radius:var(--share-link-radius,20px);--size:var(--share-link-size,60px);--gap:var(--share-link-inset,20px);--corner:auto var(--gap) var(--gap) auto}
.root.light{color-scheme:light}
.root.dark{color-scheme:dark}
.left{--corner:auto auto var(--gap) var(--gap)}
.top{--corner:var(--gap) var(--gap) auto auto}
.top.left{--corner:var(--gap) auto auto var(--gap)}
iframe{display:block;width:100%;height:var(--share-link-height,420px);border:0;border-radius:var(--radius)}
.missing iframe,.absence,.edge{display:none}
.missing .absence{display:block;padding:80px 24px;border-radius:var(--radius);background:Canvas;text-align:center}
button{all:unset;display:flex;align-items:center;border-radius:99px;cursor:pointer}
button:focus-visible,.live .round{outline:3px solid #5b7bff;outline-offset:2px}
svg{box-sizing:border-box;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.orb>*{position:fixed;z-index:var(--share-link-z-index,1000);inset:var(--share-link-corner,var(--corner));margin:var(--high) 0 max(var(--low),env(safe-area-inset-bottom));border:1px solid #8884;box-shadow:0 2px 4px #0002,0 12px 48px #0004}
.round{background:var(--share-link-color,CanvasText);color:var(--share-link-on-color,Canvas)}
.round>*{width:var(--size);height:var(--size);border-radius:50%;object-fit:cover}
.round>svg{padding:calc(var(--size)/5)}
.round>b{width:auto;height:auto;padding-right:24px;font-weight:600}
.live .round{outline-color:#12a150}
.panel{display:flex;flex-direction:column;overflow:hidden;width:min(var(--share-link-width,400px),100vw - 2*var(--gap));max-height:min(var(--share-link-height,680px),100dvh - 2*var(--gap) - var(--low) - var(--high));border-radius:var(--radius);background:Canvas}
.panel iframe{flex:auto;min-height:0;border-radius:0}
.panel button{position:absolute;top:8px;right:8px;width:40px;height:40px;background:#8882}
.panel svg{padding:10px}
.loading iframe,.orb:not(.open) .panel,.orb:not(.ready) .round,.open .round{visibility:hidden;opacity:0}
.covered>*{visibility:hidden!important}
@media(max-width:480px){.panel{inset:0!important;width:auto;height:auto;max-height:none;border:0;border-radius:0}
.edge{display:block}}
@media(prefers-reduced-motion:no-preference){.orb>*{transition:opacity .2s}}`;

/** Gives a shadow root its styles in a way that a strict Content-Security-Policy allows. */
export function adoptStyles(shadow: ShadowRoot, nonce: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older browsers have no constructable style sheets.
    const style = document.createElement("style");
    style.nonce = nonce;
    style.textContent = CSS;
    shadow.append(style);
  }
}
