import type { ManagedShareLink } from "@share-links/types";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { count } from "../../format.ts";
import { go, Link } from "../../router.tsx";
import { useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { SelectField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ErrorState, Skeleton, State } from "../../ui/states.tsx";
import type { BulkAct, BulkScope } from "./bulk-dialog.tsx";
import { OPTIONAL_COLUMNS, useColumns, useShownColumns } from "./columns.tsx";
import { filterOf, PAGE_SIZES, pageSizeOf, queryOf } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useLinkActions } from "./use-link-actions.tsx";
import "./share-links.css";

const BulkDialog = lazy(async () => ({ default: (await import("./bulk-dialog.tsx")).BulkDialog }));

/** How often the list is read again, so that one can watch a link being used. */
const REFRESH_MS = 5000;

/** The selected links by their id. They may be on other pages. */
type Selected = ReadonlyMap<string, ManagedShareLink>;

/** The list of share links, with its filters, and what one can do with many of them. */
export function Content({ route, visit, session }: PageProps<"shareLinks">) {
  const { texts, locale } = useSpeech();
  const canWrite = session.permissions.includes("share-links:write");
  const filter = filterOf(route);
  const isFiltered = Object.keys(filter).length > 0;
  const [bulk, setBulk] = useState<{ act: BulkAct; scope: BulkScope }>();
  const [selected, setSelected] = useState<Selected>(new Map());
  const total = useTotal(filter);
  const create = canWrite && (
    <Link className={buttonClass("main")} to={{ page: "newShareLink", personaId: route.personaId }}>
      <Icon name="plus" />
      {texts.links.create}
    </Link>
  );
  useShortcuts([
    ...(canWrite
      ? [
          {
            keys: "n",
            group: texts.shortcuts.thisPage,
            text: texts.links.create,
            run: () => go({ page: "newShareLink", personaId: route.personaId }),
          },
        ]
      : []),
  ]);
  const lead =
    total === undefined ? texts.links.lead : `${texts.links.total(total, count(total, locale))} ${texts.links.lead}`;
  return (
    <Page
      title={texts.sections.shareLinks}
      lead={lead}
      actions={
        <>
          <ListMenu onExport={() => setBulk({ act: "export", scope: { filter } })} />
          {create}
        </>
      }
    >
      <Card isFlush>
        <Filters route={route} canReadPersonas={session.permissions.includes("personas:read")} />
        <Rows
          route={route}
          visit={visit}
          canWrite={canWrite}
          isFiltered={isFiltered}
          create={create}
          selected={selected}
          onSelect={setSelected}
          onBulk={(act, scope) => setBulk({ act, scope })}
        />
      </Card>
      {bulk && (
        <Suspense>
          <BulkDialog
            act={bulk.act}
            scope={bulk.scope}
            onClose={(hasChanged) => {
              setBulk(undefined);
              if (hasChanged) setSelected(new Map());
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}

function Rows({
  route,
  visit,
  canWrite,
  isFiltered,
  create,
  selected,
  onSelect,
  onBulk,
}: Omit<PageProps<"shareLinks">, "session"> & {
  canWrite: boolean;
  isFiltered: boolean;
  create: React.ReactNode;
  selected: Selected;
  onSelect: (selected: Selected) => void;
  onBulk: (act: BulkAct, scope: BulkScope) => void;
}) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...queries.listManagedShareLinks(queryOf(route)),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const actions = useLinkActions();
  const columns = useColumns(actions, canWrite);
  const { hidden } = useShownColumns();
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const links = data.data;
  if (links.length === 0) return <Empty route={route} isFiltered={isFiltered} create={create} />;
  function select(ids: ReadonlySet<string>) {
    const known = new Map([...selected, ...links.map((link) => [link.id, link] as const)]);
    onSelect(new Map([...known].filter(([id]) => ids.has(id))));
  }
  const selection = {
    ids: new Set(selected.keys()),
    change: select,
    nameOf: (id: string) => nameOf(links.find((link) => link.id === id)),
  };
  return (
    <>
      {selected.size > 0 && (
        <SelectionBar
          selected={[...selected.values()]}
          isPageSelected={links.every(({ id }) => selected.has(id)) && data.meta.next !== null}
          filter={filterOf(route)}
          canWrite={canWrite}
          onBulk={onBulk}
          onClear={() => onSelect(new Map())}
        />
      )}
      <DataTable
        label={texts.sections.shareLinks}
        rows={links}
        columns={columns}
        selection={selection}
        hidden={hidden}
        isBusy={isPlaceholderData}
      />
      <footer className="list-foot filters">
        <SelectField
          label={texts.links.pageSize}
          value={pageSizeOf(route)}
          onChange={({ target }) => go({ ...route, limit: target.value, cursor: undefined })}
        >
          {[...PAGE_SIZES]
            .sort((a, b) => a - b)
            .map((size) => (
              <option key={size}>{size}</option>
            ))}
        </SelectField>
        <Pager route={route} visit={visit} next={data.meta.next} />
      </footer>
      {actions.question}
    </>
  );
}

function Empty({
  route,
  isFiltered,
  create,
}: {
  route: PageProps<"shareLinks">["route"];
  isFiltered: boolean;
  create: React.ReactNode;
}) {
  const { texts } = useSpeech();
  if (isFiltered || route.cursor) {
    const clear = (
      <Link className={buttonClass()} to={{ page: "shareLinks" }}>
        {texts.links.clearFilters}
      </Link>
    );
    return (
      <State icon="search" title={texts.links.noMatch} actions={clear}>
        <p>{texts.links.noMatchText}</p>
      </State>
    );
  }
  return (
    <State icon="link" title={texts.links.none} actions={create}>
      <p>{texts.links.noneText}</p>
    </State>
  );
}

function ListMenu({ onExport }: { onExport: () => void }) {
  const { texts } = useSpeech();
  const { hidden, toggle, isExact, toggleExact } = useShownColumns();
  const columns = OPTIONAL_COLUMNS.map((id) => ({
    text: texts.links.columns[id],
    checked: !hidden.includes(id),
    run: () => toggle(id),
  }));
  return (
    <>
      <Menu
        label={texts.table.columns}
        icon="columns"
        items={[...columns, { text: texts.table.exactTimes, checked: isExact, run: toggleExact }]}
      />
      <Menu
        label={texts.common.more}
        icon="more"
        iconOnly
        items={[{ text: texts.bulk.export.title, icon: "download", run: onExport }]}
      />
    </>
  );
}

/** How many links match, where the API can tell: it counts by persona and text, not by status and type. */
function useTotal({ status, type, search, personaId }: ReturnType<typeof filterOf>): number | undefined {
  const { queries } = useApi();
  const query = { perPage: 1, ...(search !== undefined && { search }), ...(personaId !== undefined && { personaId }) };
  const { data } = useQuery({ ...queries.listShareLinks(query), enabled: status === undefined && type === undefined });
  return status === undefined && type === undefined ? data?.meta.total : undefined;
}

function nameOf(link: ManagedShareLink | undefined): string {
  return link ? `${link.personaName}, ${link.token.slice(0, 8)}…` : "";
}
