import type { AuditAction, AuditEvent, ListAuditEventsQuery } from "@share-links/types";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { Link } from "../../router.tsx";
import type { Route, RouteOf } from "../../routes.ts";
import { useSpeech } from "../../texts/texts.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { ListCard } from "../../ui/list.tsx";
import { Page } from "../../ui/page.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { changesOf, nameOf, shown } from "./changes.ts";
import { Filters } from "./filters.tsx";
import "./audit-events.css";

/** The record of who changed what. */
export function Content({ route, visit }: PageProps<"auditEvents">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const query = useQuery({ ...queries.listAuditEvents(queryOf(route)), placeholderData: keepPreviousData });
  const columns = useColumns();
  const isFiltered = Object.keys(queryOf({ ...route, cursor: undefined })).length > 1;
  return (
    <Page title={texts.sections.auditEvents} lead={texts.audit.lead}>
      <ListCard
        label={texts.sections.auditEvents}
        {...{ query, columns, route, visit }}
        filters={<Filters route={route} />}
        empty={<State icon="list" title={isFiltered ? texts.audit.noMatch : texts.audit.none} />}
      />
    </Page>
  );
}

function queryOf({ action, subjectId, apiKeyId, since, until, cursor }: RouteOf<"auditEvents">): ListAuditEventsQuery {
  const moment = (text: string | undefined) =>
    text && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;
  const given = {
    action: action as AuditAction | undefined,
    subjectId,
    apiKeyId,
    since: moment(since),
    until: moment(until),
    cursor,
  };
  return { limit: 50, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)) };
}

function useColumns(): readonly Column<AuditEvent>[] {
  const { texts } = useSpeech();
  const words = texts.audit;
  return useMemo(
    () => [
      { id: "action", name: words.action, place: "main", cell: (event) => <Subject event={event} /> },
      { id: "author", name: words.author, cell: ({ author }) => <Author author={author} /> },
      { id: "when", name: words.when, cell: ({ createdAt }) => <Time at={createdAt} /> },
      { id: "changes", name: words.changes, cell: (event) => <Changes event={event} /> },
    ],
    [words],
  );
}

function Subject({ event: { action, subjectId, before, after } }: { event: AuditEvent }) {
  const { texts } = useSpeech();
  const { personaName, name, url } = (after ?? before ?? {}) as Partial<Record<string, string>>;
  const text = personaName ?? name ?? url ?? subjectId;
  const to = after === null ? undefined : routeOf(action, subjectId);
  return (
    <span className="table-two">
      <strong>{texts.audit.actions[action]}</strong>
      {to ? <Link to={to}>{text}</Link> : <span>{text}</span>}
    </span>
  );
}

function Author({ author: { type, apiKeyName } }: Pick<AuditEvent, "author">) {
  const { texts } = useSpeech();
  return type === "api_key" ? (apiKeyName ?? "–") : texts.audit[type];
}

function Changes({ event }: { event: AuditEvent }) {
  const speech = useSpeech();
  const changes = changesOf(event);
  if (changes.length === 0) return "–";
  return (
    <details className="changes">
      <summary>{speech.texts.audit.fields(changes.length)}</summary>
      <dl>
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{nameOf(field, speech)}</dt>
            <dd>
              {event.before !== null && <del>{shown(before, speech)}</del>}{" "}
              {event.after !== null && <ins>{shown(after, speech)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function routeOf(action: AuditAction, id: string): Route | undefined {
  if (action.startsWith("share_link.")) return { page: "shareLink", id };
  if (action.startsWith("persona.")) return { page: "persona", id };
  return action.startsWith("webhook.") ? { page: "webhook", id } : undefined;
}
