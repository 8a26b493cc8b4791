import { useEffect, useRef, useState } from "react";
import { go } from "../../router.tsx";
import type { RouteOf } from "../../routes.ts";
import { useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePersonas } from "../personas/use-personas.ts";
import { filterOf, STATUSES, TYPES } from "./filter.ts";

const PAUSE_MS = 250;

/** The filters of the list. The address keeps them. */
export function Filters({ route, canReadPersonas }: { route: RouteOf<"shareLinks">; canReadPersonas: boolean }) {
  const { texts } = useSpeech();
  const filter = filterOf(route);
  const change = (part: Partial<RouteOf<"shareLinks">>) => go({ ...route, ...part, cursor: undefined });
  return (
    <search className="filters">
      <SearchField route={route} />
      <SelectField
        label={texts.links.columns.status}
        labelHidden
        value={filter.status ?? ""}
        onChange={({ target }) => change({ status: target.value })}
      >
        <option value="">{texts.links.anyStatus}</option>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {texts.statuses[each]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={texts.links.columns.type}
        labelHidden
        value={filter.type ?? ""}
        onChange={({ target }) => change({ type: target.value })}
      >
        <option value="">{texts.links.anyType}</option>
        {TYPES.map((each) => (
          <option key={each} value={each}>
            {texts.types[each]}
          </option>
        ))}
      </SelectField>
      {canReadPersonas && (
        <PersonaFilter value={filter.personaId ?? ""} onChange={(personaId) => change({ personaId })} />
      )}
      {Object.keys(filter).length > 0 && (
        <Button kind="quiet" icon="close" onClick={() => go({ page: "shareLinks", limit: route.limit })}>
          {texts.links.clearFilters}
        </Button>
      )}
    </search>
  );
}

function SearchField({ route }: { route: RouteOf<"shareLinks"> }) {
  const { texts } = useSpeech();
  const [text, setText] = useState(route.search ?? "");
  const frame = useRef<HTMLDivElement>(null);
  const current = useRef(route);
  current.current = route;
  // The address changed by other means than this field, such as "Back" or "Clear filters".
  useEffect(() => setText(route.search ?? ""), [route.search]);
  useEffect(() => {
    if (text === (current.current.search ?? "")) return;
    const timer = setTimeout(
      () => go({ ...current.current, search: text, cursor: undefined }, { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  useShortcuts([
    {
      keys: "/",
      group: texts.shortcuts.thisPage,
      text: texts.links.search,
      run: () => frame.current?.querySelector("input")?.focus(),
    },
  ]);
  return (
    <div className="filters-search" ref={frame}>
      <Icon name="search" />
      <TextField
        label={texts.links.search}
        labelHidden
        type="search"
        maxLength={255}
        placeholder={texts.links.searchPlaceholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, currentTarget }) => key === "Escape" && text === "" && currentTarget.blur()}
      />
    </div>
  );
}

function PersonaFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { texts } = useSpeech();
  const { data = [] } = usePersonas(true);
  const isKnown = value === "" || data.some(({ id }) => id === value);
  return (
    <SelectField
      label={texts.links.columns.persona}
      labelHidden
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{texts.links.anyPersona}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {data.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
