import { type ComponentProps, type MouseEvent, useMemo, useSyncExternalStore } from "react";
import { parseRoute, pathOf, type Route } from "./routes.ts";

/** What a visit to a page remembers besides its address: the cursors of the pages before it. */
export interface Visit {
  readonly trail?: readonly string[] | undefined;
}

const MOVED = "console:moved";

/** Goes to a route. With `replace`, the former address leaves the history, as while one types into a filter. */
export function go(route: Route, { replace = false, visit = {} }: { replace?: boolean; visit?: Visit } = {}): void {
  history[replace ? "replaceState" : "pushState"](visit, "", pathOf(route));
  dispatchEvent(new Event(MOVED));
  if (!replace) scrollTo(0, 0);
}

/** The current route, undefined for an address without a page, and what its visit remembers. */
export function useRoute(): { route: Route | undefined; visit: Visit; address: string } {
  const address = useSyncExternalStore(subscribe, () => `${location.pathname}${location.hash}`);
  return useMemo(() => {
    const { pathname, hash } = new URL(address, location.origin);
    return { route: parseRoute(pathname, hash), visit: (history.state as Visit | null) ?? {}, address };
  }, [address]);
}

/** A link to a route. The browser handles every other click than a plain one, such as one that opens a tab. */
export function Link({ to, visit, ...rest }: Omit<ComponentProps<"a">, "href"> & { to: Route; visit?: Visit }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    rest.onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    go(to, visit && { visit });
  }
  return <a {...rest} href={pathOf(to)} onClick={follow} />;
}

function subscribe(onChange: () => void): () => void {
  addEventListener(MOVED, onChange);
  addEventListener("popstate", onChange);
  return () => {
    removeEventListener(MOVED, onChange);
    removeEventListener("popstate", onChange);
  };
}
