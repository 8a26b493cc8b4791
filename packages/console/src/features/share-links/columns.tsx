import type { ManagedShareLink } from "@share-links/types";
import { useMemo, useSyncExternalStore } from "react";
import { go, Link } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Monogram } from "../../ui/persona-face.tsx";
import { Time } from "../../ui/time.tsx";
import { UsesBar } from "../../ui/uses-bar.tsx";
import { StatusBadge } from "./status-badge.tsx";
import type { LinkActions } from "./use-link-actions.tsx";

/** The columns that one can hide. */
export const OPTIONAL_COLUMNS = ["type", "uses", "expires", "origins", "lastUsed", "created"] as const;
type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

const STORED = "share-links:columns";
const CHANGED = "console:columns";
const DEFAULT = "type lastUsed";

/** The columns of the list, with each row's acts. */
export function useColumns(actions: LinkActions, canWrite: boolean): readonly Column<ManagedShareLink>[] {
  const { texts } = useSpeech();
  const { isExact } = useShownColumns();
  const names = texts.links.columns;
  const items = (link: ManagedShareLink) => [
    { text: texts.links.copy, icon: "copy" as const, run: () => actions.copy(link) },
    ...(canWrite
      ? [
          {
            text: texts.links.edit,
            icon: "edit" as const,
            run: () => go({ page: "shareLink", id: link.id, view: "edit" }),
          },
          {
            text: texts.links.duplicate,
            icon: "plus" as const,
            run: () => go({ page: "newShareLink", copyOf: link.id }),
          },
          {
            text: link.enabled ? texts.links.disable : texts.links.enable,
            icon: "power" as const,
            run: () => actions.toggle(link),
          },
          { text: texts.links.rotate, icon: "rotate" as const, run: () => actions.rotate(link) },
          { text: texts.links.remove, icon: "trash" as const, isDanger: true, run: () => actions.remove(link) },
        ]
      : []),
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts only close over what stays the same.
  return useMemo(
    () => [
      { id: "persona", name: names.persona, place: "main", cell: (link) => <Name link={link} /> },
      { id: "status", name: names.status, cell: ({ status }) => <StatusBadge status={status} /> },
      {
        id: "uses",
        name: names.uses,
        cell: ({ usageCount, usageLimit }) => <UsesBar used={usageCount} limit={usageLimit} />,
      },
      {
        id: "expires",
        name: names.expires,
        cell: ({ expiresAt }) =>
          expiresAt === null ? (
            <span className="soft">{texts.links.never}</span>
          ) : (
            <Time at={expiresAt} isExact={isExact} />
          ),
      },
      { id: "type", name: names.type, cell: ({ type }) => texts.types[type] },
      { id: "origins", name: names.origins, isMinor: true, cell: (link) => <Origins link={link} /> },
      {
        id: "lastUsed",
        name: names.lastUsed,
        cell: ({ lastUsedAt }) =>
          lastUsedAt === null ? (
            <span className="soft">{texts.links.unused}</span>
          ) : (
            <Time at={lastUsedAt} isExact={isExact} />
          ),
      },
      {
        id: "created",
        name: names.created,
        isMinor: true,
        cell: ({ createdAt }) => <Time at={createdAt} isExact={isExact} />,
      },
      {
        id: "acts",
        name: names.acts,
        place: "end",
        cell: (link) => (
          <Menu kind="quiet" icon="more" iconOnly label={texts.links.actsOf(link.personaName)} items={items(link)} />
        ),
      },
    ],
    [texts, isExact, canWrite],
  );
}

/** Which columns are hidden, and whether times are shown exactly; kept in this browser. */
export function useShownColumns() {
  const text = useSyncExternalStore(subscribe, read);
  const words = text.split(" ");
  const change = (word: string) =>
    write((words.includes(word) ? words.filter((each) => each !== word) : [...words, word]).join(" "));
  return {
    hidden: useMemo(() => text.split(" "), [text]),
    toggle: (id: OptionalColumn) => change(id),
    isExact: words.includes("exact"),
    toggleExact: () => change("exact"),
  };
}

function Name({ link }: { link: ManagedShareLink }) {
  const { texts } = useSpeech();
  return (
    <span className="link-cell">
      <Monogram id={link.personaId} name={link.personaName} />
      <span className="table-two">
        <Link className="table-name" to={{ page: "shareLink", id: link.id }}>
          {link.personaName}
        </Link>
        <span className="row">
          <code>{link.token.slice(0, 11)}…</code>
          {link.isPrimary && (
            <span title={texts.links.primary}>
              <Icon name="star" size={14} />
              <span className="visually-hidden">{texts.links.primary}</span>
            </span>
          )}
        </span>
      </span>
    </span>
  );
}

/** Which sites may embed a link. */
function Origins({ link: { allowAllOrigins, allowedOrigins } }: { link: ManagedShareLink }) {
  const { texts } = useSpeech();
  const [first, ...more] = allowedOrigins;
  if (allowAllOrigins) return texts.links.anyOrigin;
  if (first === undefined) return <span className="soft">{texts.links.noOrigin}</span>;
  return (
    <span className="origins" title={allowedOrigins.join("\n")}>
      <span>{first.replace("https://", "")}</span>
      {more.length > 0 && <span className="soft">{texts.links.moreOrigins(more.length)}</span>}
    </span>
  );
}

function read(): string {
  try {
    return localStorage.getItem(STORED) ?? DEFAULT;
  } catch {
    return DEFAULT;
  }
}

function write(text: string): void {
  try {
    localStorage.setItem(STORED, text);
  } catch {
    // Without storage, the columns stay as they are.
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}
