import type { ConsoleSession, Permission } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useRef, useState } from "react";
import { go, Link } from "../../router.tsx";
import type { Route } from "../../routes.ts";
import { changeSession, endSession } from "../../session.ts";
import { useShortcuts } from "../../shortcuts.tsx";
import { type Texts, useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { useToast } from "../../ui/toast.tsx";
import { Preferences } from "./preferences.tsx";
import "./shell.css";
import { ShortcutSheet } from "./shortcut-sheet.tsx";

interface Section {
  readonly to: Route;
  readonly name: keyof Texts["sections"];
  readonly icon: IconName;
  /** Pressed after g, it goes there. */
  readonly key: string;
  readonly permission?: Permission;
}

const SECTIONS: readonly Section[] = [
  { to: { page: "shareLinks" }, name: "shareLinks", icon: "link", key: "l", permission: "share-links:read" },
  { to: { page: "personas" }, name: "personas", icon: "person", key: "p", permission: "personas:read" },
  { to: { page: "webhooks" }, name: "webhooks", icon: "bell", key: "w", permission: "webhooks:manage" },
  { to: { page: "apiKeys" }, name: "apiKeys", icon: "key", key: "k", permission: "api-keys:manage" },
  { to: { page: "auditEvents" }, name: "auditEvents", icon: "list", key: "a", permission: "audit:read" },
  { to: { page: "sessions" }, name: "sessions", icon: "screen", key: "s" },
];

/** The frame around every page: the way to each section that the key permits, the preferences, and the way out. */
export function Shell({
  session,
  route,
  children,
}: {
  session: ConsoleSession;
  route: Route | undefined;
  children: ReactNode;
}) {
  const { texts } = useSpeech();
  const [sheet, setSheet] = useState(false);
  const content = useRef<HTMLElement>(null);
  const sections = SECTIONS.filter(({ permission }) => !permission || session.permissions.includes(permission));
  useShortcuts([
    ...sections.map(({ to, name, key }) => ({
      keys: `g ${key}`,
      group: texts.shortcuts.everywhere,
      text: texts.shortcuts.goTo(texts.sections[name]),
      run: () => go(to),
    })),
    { keys: "?", group: texts.shortcuts.everywhere, text: texts.shortcuts.title, run: () => setSheet(true) },
  ]);
  return (
    <div className="shell">
      <button type="button" className="shell-skip" onClick={() => content.current?.focus()}>
        {texts.shell.skip}
      </button>
      <Rail session={session} sections={sections} route={route} onShortcuts={() => setSheet(true)} />
      <main ref={content} id="content" tabIndex={-1} className="shell-content">
        {children}
      </main>
      {sheet && <ShortcutSheet onClose={() => setSheet(false)} />}
    </div>
  );
}

function Rail({
  session,
  sections,
  route,
  onShortcuts,
}: {
  session: ConsoleSession;
  sections: readonly Section[];
  route: Route | undefined;
  onShortcuts: () => void;
}) {
  const { texts } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <header className="rail" data-open={isOpen || undefined}>
      <div className="rail-head">
        <Link to={{ page: "shareLinks" }} className="rail-brand">
          <Mark />
          <span>{texts.brand}</span>
        </Link>
        <button
          type="button"
          className="rail-menu"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "close" : "menu"} />
          <span>{texts.shell.menu}</span>
        </button>
      </div>
      <div className="rail-body" id={id}>
        <nav aria-label={texts.shell.sections}>
          <ul className="rail-list">
            {sections.map(({ to, name, icon }) => (
              <li key={name}>
                <Link
                  to={to}
                  className="rail-link"
                  aria-current={isIn(route, to) ? "page" : undefined}
                  onClick={() => setOpen(false)}
                >
                  <Icon name={icon} />
                  {texts.sections[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="rail-foot">
          <Preferences />
          <button type="button" className="rail-link" onClick={onShortcuts}>
            <Icon name="help" />
            {texts.shortcuts.title}
            <kbd>?</kbd>
          </button>
          <Account session={session} />
        </div>
      </div>
    </header>
  );
}

function Account({ session }: { session: ConsoleSession }) {
  const { texts } = useSpeech();
  const cache = useQueryClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  async function signOut() {
    setBusy(true);
    try {
      await endSession(session.id);
      changeSession(cache, null);
    } catch {
      setBusy(false);
      toast({ text: texts.shell.signOutFailed, isError: true });
    }
  }
  return (
    <div className="rail-account">
      <p>
        <strong>{session.organizationName}</strong>
        <span>{session.apiKeyName}</span>
      </p>
      <Button kind="quiet" icon="out" iconOnly busy={isBusy} onClick={signOut}>
        {texts.shell.signOut}
      </Button>
    </div>
  );
}

/** The mark of the product: a ticket. */
export function Mark() {
  return (
    <svg viewBox="0 0 22 14" width="1.875rem" height="1.1875rem" aria-hidden="true">
      <path
        fill="#f0b02e"
        d="M0 2.5A2.5 2.5 0 0 1 2.5 0h17A2.5 2.5 0 0 1 22 2.5v1.7a3 3 0 0 0 0 5.6v1.7a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 0 11.5V9.8a3 3 0 0 0 0-5.6z"
      />
      <path fill="#0c2f31" d="M13.2 2.5h1.6v2h-1.6zm0 3.5h1.6v2h-1.6zm0 3.5h1.6v2h-1.6z" />
    </svg>
  );
}

function isIn(route: Route | undefined, to: Route): boolean {
  const singular: Partial<Record<Route["page"], Route["page"]>> = {
    ...{ shareLink: "shareLinks", newShareLink: "shareLinks", persona: "personas", newPersona: "personas" },
    ...{ newApiKey: "apiKeys", webhook: "webhooks", newWebhook: "webhooks" },
  };
  return route !== undefined && (singular[route.page] ?? route.page) === to.page;
}
