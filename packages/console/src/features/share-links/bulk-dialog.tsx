import type { ManagedShareLink } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "../../api.ts";
import { download } from "../../download.ts";
import { count } from "../../format.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/confirmation.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/states.tsx";
import { type Progress, runBulk } from "./bulk.ts";
import { CSV_HEAD, csvLine } from "./csv.ts";
import type { LinkFilter } from "./filter.ts";
import { refreshLinks } from "./link-cache.ts";

/** What is done with many links. */
export type BulkAct = "enable" | "disable" | "remove" | "export";

/** The links of a bulk action: those that were ticked, or all that match a filter. */
export type BulkScope = { readonly links: readonly ManagedShareLink[] } | { readonly filter: LinkFilter };

/** Gathers the links, asks before it changes them, shows the progress, and can be stopped. */
export function BulkDialog({
  act,
  scope,
  onClose,
}: {
  act: BulkAct;
  scope: BulkScope;
  onClose: (hasChanged: boolean) => void;
}) {
  const { texts, locale } = useSpeech();
  const words = texts.bulk[act];
  const gathered = useGathered(scope);
  const { links, error, isComplete } = gathered;
  const run = useRun(act);
  const [typed, setTyped] = useState("");
  const number = count(links.length, locale);
  const isReady = isComplete && links.length > 0 && (act !== "remove" || typed.trim() === String(links.length));
  const close = () => {
    gathered.stop();
    run.stop();
    onClose(act !== "export" && run.progress !== undefined);
  };
  const actions = run.result ? (
    <Button kind="main" onClick={close} autoFocus>
      {texts.common.done}
    </Button>
  ) : (
    <>
      <Button onClick={run.progress ? run.stop : close}>{run.progress ? texts.bulk.stop : texts.common.cancel}</Button>
      {!run.progress && (
        <Button kind={act === "remove" ? "danger" : "main"} disabled={!isReady} onClick={() => run.start(links)}>
          {words.act}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={words.title} onClose={close} isLocked={run.progress !== undefined && !run.result} actions={actions}>
      {error !== undefined && <Failure error={error} />}
      {!run.progress && <p role="status">{isComplete ? words.text(number) : texts.bulk.gathering(number)}</p>}
      {!run.progress && act === "remove" && isComplete && links.length > 0 && (
        <TextField
          label={texts.bulk.typeNumber(String(links.length))}
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {run.progress && <Bar progress={run.progress} isOver={run.result} act={act} />}
    </Dialog>
  );
}

function Bar({
  progress: { done, total, failures },
  isOver,
  act,
}: {
  progress: Progress;
  isOver: boolean;
  act: BulkAct;
}) {
  const { texts, locale } = useSpeech();
  const failed = [...failures.values()].reduce((sum, each) => sum + each, 0);
  const stopped = isOver && done + failed < total;
  return (
    <div className="stack">
      <progress className="bulk-bar" value={done + failed} max={total} aria-label={texts.bulk[act].title} />
      <p role="status">{texts.bulk.progress(count(done, locale), count(total, locale))}</p>
      {stopped && <p className="soft">{texts.bulk.stopped}</p>}
      {failed > 0 && (
        <Notice tone="danger">
          <strong>{texts.bulk.failed(count(failed, locale))}</strong>
          <ul>
            {[...failures].map(([message, times]) => (
              <li key={message}>
                {count(times, locale)} × {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function useGathered(scope: BulkScope) {
  const { client } = useApi();
  const [links, setLinks] = useState<readonly ManagedShareLink[]>("links" in scope ? scope.links : []);
  const [isComplete, setComplete] = useState("links" in scope);
  const [error, setError] = useState<unknown>();
  const abort = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dialog has one scope as long as it is open.
  useEffect(() => {
    if ("links" in scope) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    async function gather(filter: LinkFilter) {
      const all: ManagedShareLink[] = [];
      for await (const { data } of client.manage.shareLinks.list({ ...filter, limit: 100 }, { signal }).pages()) {
        all.push(...data);
        setLinks([...all]);
      }
      setComplete(true);
    }
    gather(scope.filter).catch((failure: unknown) => signal.aborted || setError(failure));
    return () => abort.current?.abort();
  }, []);
  return { links, isComplete, error, stop: () => abort.current?.abort() };
}

function useRun(act: BulkAct) {
  const { client } = useApi();
  const cache = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState(false);
  const abort = useRef<AbortController>(undefined);
  async function start(links: readonly ManagedShareLink[]) {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const calls = {
      enable: ({ id }: ManagedShareLink) => client.manage.shareLinks.update(id, { enabled: true }, { signal }),
      disable: ({ id }: ManagedShareLink) => client.manage.shareLinks.update(id, { enabled: false }, { signal }),
      remove: ({ id }: ManagedShareLink) => client.shareLinks.delete(id, { signal }),
    };
    setProgress({ done: 0, total: links.length, failures: new Map() });
    // A state per link would render thousands of times; one per frame is what people can see.
    let frame = 0;
    const onProgress = (latest: Progress) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setProgress(latest));
    };
    if (act === "export") {
      const name = `share-links-${new Date().toISOString().slice(0, 10)}.csv`;
      download(name, new Blob([CSV_HEAD, ...links.map(csvLine)], { type: "text/csv;charset=utf-8" }));
      onProgress({ done: links.length, total: links.length, failures: new Map() });
      return setResult(true);
    }
    const final = await runBulk(links, calls[act], { signal, onProgress });
    cancelAnimationFrame(frame);
    setProgress(final);
    setResult(true);
    await refreshLinks(cache);
  }
  return {
    progress,
    result,
    start: (links: readonly ManagedShareLink[]) => void start(links),
    stop: () => abort.current?.abort(),
  };
}
