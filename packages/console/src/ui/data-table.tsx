import {
  columnVisibilityFeature,
  createColumnHelper,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo, useRef } from "react";
import { useShortcuts } from "../shortcuts.tsx";
import { useSpeech } from "../texts/texts.tsx";
import "./table.css";

/** A column: its name, and what a row shows in it. On a narrow screen, `place` puts it on the first line of the row's card. */
export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly place?: "main" | "end";
  /** Whether it is left out where a table has too little room for all columns and enough for a table. */
  readonly isMinor?: boolean;
  cell(row: Row): ReactNode;
}

/** The ids of the selected rows, and the function that changes them. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  change(ids: ReadonlySet<string>): void;
  /** What the checkbox of a row selects, for screen readers. */
  nameOf(id: string): string;
}

const FEATURES = tableFeatures({ rowSelectionFeature, columnVisibilityFeature });
const NONE: RowSelectionState = {};
// On a narrow screen, rows are laid out as cards. Explicit roles keep the table a table for screen readers.
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
};

/** A table. The keys j and k go from row to row, and x selects the row with the focus. */
export function DataTable<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  selection,
  hidden = [],
  isBusy = false,
}: {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  selection?: Selection;
  hidden?: readonly string[];
  /** Whether other rows are on their way, so that these are faded. */
  isBusy?: boolean;
}) {
  const { texts } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const helper = useMemo(() => createColumnHelper<typeof FEATURES, Row>(), []);
  const table = useTable({
    features: FEATURES,
    data: rows as Row[],
    columns: useMemo(
      () =>
        helper.columns(
          columns.map((column) =>
            helper.display({ id: column.id, header: column.name, cell: ({ row }) => column.cell(row.original) }),
          ),
        ),
      [helper, columns],
    ),
    getRowId: ({ id }) => id,
    enableRowRangeSelection: true,
    state: {
      rowSelection: useMemo(
        () => (selection ? Object.fromEntries([...selection.ids].map((id) => [id, true as const])) : NONE),
        [selection],
      ),
      columnVisibility: useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden]),
    },
    onRowSelectionChange: (update) => {
      const before = Object.fromEntries([...(selection?.ids ?? [])].map((id) => [id, true as const]));
      selection?.change(new Set(Object.keys(typeof update === "function" ? update(before) : update)));
    },
  });
  useRowKeys(body, selection && ((id) => table.getRow(id).toggleSelected()));
  return (
    <div className="table-frame">
      <table
        {...ROLES.table}
        className={`table table-cards${isBusy ? " table-busy" : ""}`}
        aria-label={label}
        aria-busy={isBusy}
      >
        <thead {...ROLES.group}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} {...ROLES.row}>
              {selection && (
                <th {...ROLES.head} scope="col">
                  <SelectAll
                    isAll={table.getIsAllRowsSelected()}
                    isSome={table.getIsSomeRowsSelected()}
                    onChange={(all) => table.toggleAllRowsSelected(all)}
                  />
                </th>
              )}
              {group.headers.map((header) => (
                <th key={header.id} {...ROLES.head} scope="col" className={classOf(columns, header.column.id)}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body} {...ROLES.group}>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} {...ROLES.row} data-id={row.id} data-selected={row.getIsSelected() || undefined}>
              {selection && (
                <td {...ROLES.cell} data-place="start">
                  <input
                    type="checkbox"
                    className="checkbox"
                    aria-label={texts.table.select(selection.nameOf(row.id))}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
              )}
              {row.getVisibleCells().map((cell) => (
                <td
                  key={cell.id}
                  {...ROLES.cell}
                  data-place={placeOf(columns, cell.column.id)}
                  data-name={String(cell.column.columnDef.header)}
                  className={classOf(columns, cell.column.id)}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SelectAll({ isAll, isSome, onChange }: { isAll: boolean; isSome: boolean; onChange: (all: boolean) => void }) {
  const { texts } = useSpeech();
  return (
    <label className="table-all">
      <input
        type="checkbox"
        className="checkbox"
        aria-label={texts.table.selectPage}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = isSome && !isAll;
        }}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span className="table-all-text">{texts.table.selectPage}</span>
    </label>
  );
}

function placeOf<Row>(columns: readonly Column<Row>[], id: string): "main" | "end" | undefined {
  return columns.find((column) => column.id === id)?.place;
}

function classOf<Row>(columns: readonly Column<Row>[], id: string): string | undefined {
  if (placeOf(columns, id) === "end") return "table-end";
  return columns.find((column) => column.id === id)?.isMinor ? "table-minor" : undefined;
}

function useRowKeys(
  body: React.RefObject<HTMLTableSectionElement | null>,
  select: ((id: string) => void) | undefined,
): void {
  const { texts } = useSpeech();
  const group = texts.shortcuts.table;
  const step = (by: number) => {
    const rows = [...(body.current?.rows ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const row = rows[at === -1 ? (by > 0 ? 0 : rows.length - 1) : at + by];
    row?.querySelector<HTMLElement>('[data-place="main"] a, [data-place="main"] button, a, button')?.focus();
  };
  const selectFocused = () => {
    const { id } = document.activeElement?.closest<HTMLElement>("tr[data-id]")?.dataset ?? {};
    if (id && select) select(id);
  };
  useShortcuts([
    { keys: "j", group, text: texts.shortcuts.nextRow, run: () => step(1) },
    { keys: "k", group, text: texts.shortcuts.previousRow, run: () => step(-1) },
    ...(select ? [{ keys: "x", group, text: texts.shortcuts.selectRow, run: selectFocused }] : []),
  ]);
}
