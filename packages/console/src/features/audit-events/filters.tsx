import type { AuditAction } from "@share-links/types";
import { go } from "../../router.tsx";
import type { RouteOf } from "../../routes.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";

/** The filters of the audit log. The address keeps them. */
export function Filters({ route }: { route: RouteOf<"auditEvents"> }) {
  const { texts } = useSpeech();
  const words = texts.audit;
  const change = (part: Partial<RouteOf<"auditEvents">>) =>
    go({ ...route, ...part, cursor: undefined }, { replace: true });
  const isFiltered = [route.action, route.subjectId, route.apiKeyId, route.since, route.until].some(Boolean);
  return (
    <search className="filters filters-labelled">
      <SelectField
        label={words.action}
        value={route.action ?? ""}
        onChange={({ target }) => change({ action: target.value })}
      >
        <option value="">{words.anyAction}</option>
        {(Object.keys(words.actions) as AuditAction[]).map((each) => (
          <option key={each} value={each}>
            {words.actions[each]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words.subjectId}
        defaultValue={route.subjectId ?? ""}
        key={`subject ${route.subjectId}`}
        onBlur={({ target }) =>
          target.value.trim() !== (route.subjectId ?? "") && change({ subjectId: target.value.trim() })
        }
        onKeyDown={({ key, currentTarget }) => key === "Enter" && currentTarget.blur()}
      />
      <TextField
        label={words.since}
        type="datetime-local"
        value={route.since ?? ""}
        onChange={({ target }) => change({ since: target.value })}
      />
      <TextField
        label={words.until}
        type="datetime-local"
        value={route.until ?? ""}
        onChange={({ target }) => change({ until: target.value })}
      />
      {isFiltered && (
        <Button kind="quiet" icon="close" onClick={() => go({ page: "auditEvents" })}>
          {texts.links.clearFilters}
        </Button>
      )}
    </search>
  );
}
