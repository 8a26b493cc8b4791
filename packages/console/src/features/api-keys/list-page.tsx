import type { ApiKey } from "@share-links/types";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ListCard } from "../../ui/list.tsx";
import { Page } from "../../ui/page.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { useKeyRevocation } from "./use-key-revocation.tsx";

/** The list of API keys. */
export function Content({ route, visit, session }: PageProps<"apiKeys">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const query = useQuery({
    ...queries.listApiKeys({ limit: 50, ...(route.cursor && { cursor: route.cursor }) }),
    placeholderData: keepPreviousData,
  });
  const revocation = useKeyRevocation(session);
  const columns = useColumns(session.apiKeyId, revocation.ask);
  const create = { page: "newApiKey" } as const;
  useShortcuts([{ keys: "n", group: texts.shortcuts.thisPage, text: texts.apiKeys.create, run: () => go(create) }]);
  const actions = (
    <Link className={buttonClass("main")} to={create}>
      <Icon name="plus" />
      {texts.apiKeys.create}
    </Link>
  );
  return (
    <Page title={texts.sections.apiKeys} lead={texts.apiKeys.lead} actions={actions}>
      <ListCard
        label={texts.sections.apiKeys}
        {...{ query, columns, route, visit }}
        empty={<State icon="key" title={texts.apiKeys.none} />}
      />
      {revocation.question}
    </Page>
  );
}

function useColumns(ownId: string, revoke: (key: ApiKey) => void): readonly Column<ApiKey>[] {
  const { texts } = useSpeech();
  const words = texts.apiKeys;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the act only closes over what stays the same.
  return useMemo(
    () => [
      {
        id: "name",
        name: words.name,
        place: "main",
        cell: ({ id, name, prefix, last4 }) => (
          <span className="table-two">
            <span className="table-name">{name}</span>
            <span className="row">
              <code>
                {prefix}…{last4}
              </code>
              {id === ownId && <Badge tone="accent">{words.yours}</Badge>}
            </span>
          </span>
        ),
      },
      { id: "status", name: words.status, cell: (key) => <KeyStatus apiKey={key} /> },
      {
        id: "permissions",
        name: words.permissions,
        cell: ({ permissions }) => <Permissions permissions={permissions} />,
      },
      { id: "expires", name: words.expiry, cell: ({ expiresAt }) => <TimeOr at={expiresAt} other={words.never} /> },
      {
        id: "lastUsed",
        name: words.lastUsed,
        cell: ({ lastUsedAt }) => <TimeOr at={lastUsedAt} other={words.never} />,
      },
      {
        id: "acts",
        name: words.acts,
        place: "end",
        cell: (key) =>
          key.revokedAt === null && (
            <Button onClick={() => revoke(key)} aria-label={words.revokeTitle(key.name)}>
              {words.revoke}
            </Button>
          ),
      },
    ],
    [texts, ownId],
  );
}

function KeyStatus({ apiKey: { revokedAt, expiresAt } }: { apiKey: ApiKey }) {
  const { texts } = useSpeech();
  if (revokedAt !== null) return <Badge tone="off">{texts.apiKeys.revoked}</Badge>;
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now())
    return <Badge tone="late">{texts.apiKeys.expired}</Badge>;
  return <Badge tone="live">{texts.apiKeys.valid}</Badge>;
}

function Permissions({ permissions }: Pick<ApiKey, "permissions">) {
  const { everything, permissionWords } = useSpeech().texts.apiKeys;
  const hasAll = permissions.length === Object.keys(permissionWords).length;
  return (
    <span className="small" title={permissions.join("\n")}>
      {hasAll ? everything : permissions.map((permission) => permissionWords[permission]).join(", ")}
    </span>
  );
}

function TimeOr({ at, other }: { at: string | null; other: string }) {
  return at === null ? <span className="soft">{other}</span> : <Time at={at} />;
}
