import { createContext, type ReactNode, type RefObject, use, useEffect, useMemo, useRef, useState } from "react";

/** A key, or two keys one after the other such as "g l", with what it does. */
export interface Shortcut {
  readonly keys: string;
  readonly text: string;
  readonly group: string;
  run(): void;
}

interface Registry {
  readonly list: readonly Shortcut[];
  add(shortcuts: readonly Shortcut[]): () => void;
}

const ShortcutsContext = createContext<Registry>({ list: [], add: () => () => {} });
const SECOND_KEY_MS = 1200;

/** Listens for keys outside of text fields and dialogs, and runs the shortcut that was added last. */
export function Shortcuts({ children }: { children: ReactNode }) {
  // The keys work as soon as a page has added them; the state is for the sheet that shows them.
  const current = useRef<readonly (readonly Shortcut[])[]>([]);
  const [sets, setSets] = useState(current.current);
  const list = useMemo(() => sets.flat(), [sets]);
  const registry = useMemo(
    () => ({
      list,
      add(shortcuts: readonly Shortcut[]) {
        const set = (next: typeof current.current) => {
          current.current = next;
          setSets(next);
        };
        set([...current.current, shortcuts]);
        return () => set(current.current.filter((each) => each !== shortcuts));
      },
    }),
    [list],
  );
  useKeys(current);
  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>;
}

/** Adds shortcuts as long as the component is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = use(ShortcutsContext);
  const current = useRef(shortcuts);
  current.current = shortcuts;
  const names = shortcuts.map(({ keys, text, group }) => `${keys} ${group} ${text}`).join("\n");
  const addRef = useRef(add);
  addRef.current = add;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say whether the list is another one.
  useEffect(() => {
    const stable = current.current.map((each, index) => ({ ...each, run: () => current.current[index]?.run() }));
    return addRef.current(stable);
  }, [names]);
}

/** Every shortcut that works at the moment. */
export function useShortcutList(): readonly Shortcut[] {
  return use(ShortcutsContext).list;
}

function useKeys(current: RefObject<readonly (readonly Shortcut[])[]>): void {
  const first = useRef({ key: "", at: 0 });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
      const list = current.current.flat();
      const before = event.timeStamp - first.current.at < SECOND_KEY_MS ? `${first.current.key} ` : "";
      const found =
        list.findLast(({ keys }) => keys === before + event.key) ?? list.findLast(({ keys }) => keys === event.key);
      first.current = { key: found ? "" : event.key, at: event.timeStamp };
      if (!found) return;
      event.preventDefault();
      found.run();
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [current]);
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog[open], [popover]:popover-open")) return true;
  const isField = target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])");
  return isField || target.isContentEditable || (key === " " && target.matches("input, button, summary"));
}
