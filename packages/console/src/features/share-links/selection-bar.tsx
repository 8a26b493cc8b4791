import type { ManagedShareLink } from "@share-links/types";
import { useState } from "react";
import { count } from "../../format.ts";
import { useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import type { BulkAct, BulkScope } from "./bulk-dialog.tsx";
import type { LinkFilter } from "./filter.ts";

/** What can be done with the selected links. If a whole page is selected, it offers all that match the filter. */
export function SelectionBar({
  selected,
  isPageSelected,
  filter,
  canWrite,
  onBulk,
  onClear,
}: {
  selected: readonly ManagedShareLink[];
  /** Whether the page is selected and there are more pages. */
  isPageSelected: boolean;
  filter: LinkFilter;
  canWrite: boolean;
  onBulk: (act: BulkAct, scope: BulkScope) => void;
  onClear: () => void;
}) {
  const { texts, locale } = useSpeech();
  const [wantsAll, setWantsAll] = useState(false);
  const isAll = wantsAll && isPageSelected;
  const scope: BulkScope = isAll ? { filter } : { links: selected };
  useShortcuts([{ keys: "Escape", group: texts.shortcuts.table, text: texts.table.clear, run: onClear }]);
  return (
    <section className="selection-bar" aria-label={texts.table.selection}>
      <p role="status">
        <strong>
          {isAll ? texts.links.allMatching : texts.links.selected(selected.length, count(selected.length, locale))}
        </strong>{" "}
        {isPageSelected && (
          <Button kind="quiet" onClick={() => setWantsAll(!isAll)}>
            {isAll ? texts.links.onlyPage : texts.links.wantAll}
          </Button>
        )}
      </p>
      <div className="row">
        {canWrite && (
          <>
            <Button onClick={() => onBulk("enable", scope)}>{texts.bulk.enable.act}</Button>
            <Button onClick={() => onBulk("disable", scope)}>{texts.bulk.disable.act}</Button>
          </>
        )}
        <Button icon="download" onClick={() => onBulk("export", scope)}>
          {texts.bulk.export.act}
        </Button>
        {canWrite && (
          <Button icon="trash" onClick={() => onBulk("remove", scope)}>
            {texts.bulk.remove.act}
          </Button>
        )}
        <Button kind="quiet" onClick={onClear}>
          {texts.table.clear}
        </Button>
      </div>
    </section>
  );
}
