import type { ConsoleSession, Permission } from "@share-links/types";
import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { Shell } from "./features/shell/shell.tsx";
import { SignIn } from "./features/shell/sign-in.tsx";
import { Link, useRoute, type Visit } from "./router.tsx";
import { type PageName, parseRoute, type Route, type RouteOf } from "./routes.ts";
import { sessionQuery } from "./session.ts";
import { useSpeech } from "./texts/texts.tsx";
import { buttonClass } from "./ui/button.tsx";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { DeniedState, ErrorState, Skeleton, State } from "./ui/states.tsx";

/** What every page gets. */
export interface PageProps<Name extends PageName> {
  readonly route: RouteOf<Name>;
  readonly visit: Visit;
  readonly session: ConsoleSession;
}

interface PageEntry<Name extends PageName> {
  readonly permission?: Permission;
  readonly Content: ComponentType<PageProps<Name>>;
  load(): Promise<unknown>;
}

/** Each page is loaded when one goes there first. */
function page<Name extends PageName>(
  load: () => Promise<{ Content: ComponentType<PageProps<Name>> }>,
): Omit<PageEntry<Name>, "permission"> {
  return { load, Content: lazy(async () => ({ default: (await load()).Content })) };
}

const PAGES: { readonly [Name in PageName]: PageEntry<Name> } = {
  shareLinks: { permission: "share-links:read", ...page(() => import("./features/share-links/list-page.tsx")) },
  newShareLink: { permission: "share-links:write", ...page(() => import("./features/share-links/new-page.tsx")) },
  shareLink: { permission: "share-links:read", ...page(() => import("./features/share-links/link-page.tsx")) },
  personas: { permission: "personas:read", ...page(() => import("./features/personas/list-page.tsx")) },
  newPersona: { permission: "personas:write", ...page(() => import("./features/personas/new-page.tsx")) },
  persona: { permission: "personas:read", ...page(() => import("./features/personas/persona-page.tsx")) },
  apiKeys: { permission: "api-keys:manage", ...page(() => import("./features/api-keys/list-page.tsx")) },
  newApiKey: { permission: "api-keys:manage", ...page(() => import("./features/api-keys/new-page.tsx")) },
  webhooks: { permission: "webhooks:manage", ...page(() => import("./features/webhooks/list-page.tsx")) },
  newWebhook: { permission: "webhooks:manage", ...page(() => import("./features/webhooks/new-page.tsx")) },
  webhook: { permission: "webhooks:manage", ...page(() => import("./features/webhooks/webhook-page.tsx")) },
  auditEvents: { permission: "audit:read", ...page(() => import("./features/audit-events/list-page.tsx")) },
  sessions: page(() => import("./features/sessions/list-page.tsx")),
  ui: page(() => import("./features/ui-page/ui-page.tsx")),
};

/** Begins to load the page of the current address. If that fails, the page itself says so when it is shown. */
export function preloadPage(): void {
  const route = parseRoute(location.pathname, location.hash);
  if (route) PAGES[route.page].load().catch(() => {});
}

/** The console: the sign-in page without a session, else the page of the address. */
export function App() {
  const { route, visit } = useRoute();
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  if (isPending) return <Skeleton lines={1} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!session) return <SignIn />;
  return (
    <Shell session={session} route={route}>
      <ErrorBoundary key={route?.page}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Shown route={route} visit={visit} session={session} />
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

function Shown({ route, visit, session }: { route: Route | undefined; visit: Visit; session: ConsoleSession }) {
  if (!route) return <NoSuchPage />;
  const { permission, Content } = PAGES[route.page] as PageEntry<PageName>;
  if (permission && !session.permissions.includes(permission)) return <DeniedState permission={permission} isPage />;
  // Pages of another item start anew, those of another filter go on.
  return <Content key={`${route.page} ${"id" in route ? route.id : ""}`} {...{ route, visit, session }} />;
}

function NoSuchPage() {
  const { texts } = useSpeech();
  const home = (
    <Link className={buttonClass()} to={{ page: "shareLinks" }}>
      {texts.sections.shareLinks}
    </Link>
  );
  return (
    <State icon="search" title={texts.noPage.title} actions={home} isPage>
      <p>{texts.noPage.text}</p>
    </State>
  );
}
