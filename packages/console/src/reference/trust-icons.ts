const ICON =
  /^<svg(?: (?:width|height|viewBox|fill|xmlns)="[\w .:/#-]*")*><path(?: (?:d|stroke[a-z-]*|fill)="[\w .-]*")+\/><\/svg>$/;

/** The part of the browser's Trusted Types that is needed here. */
interface TrustedTypes {
  createPolicy(name: "default", rules: { createHTML(text: string): string | null }): unknown;
}

/** Lets the editor of a request's body write its icons as HTML. Without this, the page's policy refuses every HTML text from a script that isn't Vue's own. */
export function trustIcons(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", { createHTML: (text) => (ICON.test(text) ? text : null) });
}
