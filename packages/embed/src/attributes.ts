import type { Corner } from "./orb.ts";

/** The attributes of `<share-link-player>`, as they are written in HTML. */
export interface ShareLinkPlayerAttributes {
  readonly token: string;
  readonly server?: string | undefined;
  readonly "call-to-action"?: string | undefined;
  readonly "persona-name"?: string | undefined;
  readonly theme?: "auto" | "light" | "dark" | undefined;
  readonly lang?: string | undefined;
  readonly nonce?: string | undefined;
}

/** The attributes of `<share-link-orb>`, as they are written in HTML. */
export interface ShareLinkOrbAttributes extends ShareLinkPlayerAttributes {
  readonly position?: Corner | undefined;
  readonly open?: boolean | undefined;
  readonly "avatar-url"?: string | undefined;
  readonly avoid?: string | undefined;
}
