import { ShareLinkElement, WATCHED } from "./base-element.ts";

/** `<share-link-player>`: a share link's page inside of yours. It is as high as its content. */
export class ShareLinkPlayerElement extends ShareLinkElement {
  static readonly observedAttributes: readonly string[] = WATCHED;

  protected override build(absence: HTMLElement): HTMLElement[] {
    return [absence];
  }
}
