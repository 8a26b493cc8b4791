import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Visit } from "../router.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import { Card } from "./page.tsx";
import { type Listed, Pager } from "./pager.tsx";
import { ErrorState, Skeleton } from "./states.tsx";

interface Listing<Row> {
  readonly data: readonly Row[];
  readonly meta: { readonly next: string | null };
}

/** A list by cursor: its rows, or why there are none, and the way to the next page. */
export function ListCard<Row extends { readonly id: string }>({
  label,
  query,
  columns,
  route,
  visit,
  filters,
  empty,
}: {
  label: string;
  query: UseQueryResult<Listing<Row>>;
  columns: readonly Column<Row>[];
  route: Listed;
  visit: Visit;
  filters?: ReactNode;
  /** What to show in place of no rows. */
  empty: ReactNode;
}) {
  const { data, error, isPlaceholderData, refetch } = query;
  return (
    <Card isFlush>
      {filters}
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={5} />)}
      {data && data.data.length === 0 && empty}
      {data && data.data.length > 0 && (
        <DataTable label={label} rows={data.data} columns={columns} isBusy={isPlaceholderData} />
      )}
      {data && (data.meta.next || route.cursor) && (
        <footer className="list-foot filters">
          <span />
          <Pager route={route} visit={visit} next={data.meta.next} />
        </footer>
      )}
    </Card>
  );
}
