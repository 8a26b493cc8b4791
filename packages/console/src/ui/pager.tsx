import { Link, type Visit } from "../router.tsx";
import type { Route } from "../routes.ts";
import { useSpeech } from "../texts/texts.tsx";
import { buttonClass } from "./button.tsx";
import { Icon } from "./icon.tsx";

/** The route of a list that is paged by cursor. */
export type Listed = Extract<Route, { cursor?: string | undefined }>;

/**
 * Goes to the next page of a list by its cursor, and back by the cursors that this visit has passed. An address that was opened
 * without them leads back to the first page.
 */
export function Pager({ route, visit, next }: { route: Listed; visit: Visit; next: string | null | undefined }) {
  const { texts } = useSpeech();
  const trail = visit.trail ?? [];
  if (!next && !route.cursor) return null;
  const before = trail.at(-1);
  return (
    <nav className="row pager" aria-label={texts.pager.label}>
      {route.cursor && (
        <Link
          className={buttonClass()}
          to={{ ...route, cursor: before }}
          visit={{ trail: trail.slice(0, -1) }}
          rel="prev"
        >
          <Icon name="left" />
          {trail.length > 0 ? texts.pager.previous : texts.pager.first}
        </Link>
      )}
      {next && (
        <Link
          className={buttonClass()}
          to={{ ...route, cursor: next }}
          visit={{ trail: [...trail, route.cursor ?? ""] }}
          rel="next"
        >
          {texts.pager.next}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
