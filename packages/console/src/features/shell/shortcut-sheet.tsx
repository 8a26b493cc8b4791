import { type Shortcut, useShortcutList } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** Every key that works on the current page. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { texts } = useSpeech();
  const list = useShortcutList();
  const groups = Map.groupBy(list, ({ group }) => group);
  return (
    <Dialog title={texts.shortcuts.title} onClose={onClose}>
      {[...groups].map(([group, shortcuts]) => (
        <section key={group} className="stack shortcut-group">
          <h3>{group}</h3>
          <dl className="shortcut-list">
            {shortcuts.map((shortcut) => (
              <Row key={shortcut.keys} shortcut={shortcut} />
            ))}
          </dl>
        </section>
      ))}
      <p className="small soft">{texts.shortcuts.note}</p>
    </Dialog>
  );
}

function Row({ shortcut: { keys, text } }: { shortcut: Shortcut }) {
  return (
    <div>
      <dt>{text}</dt>
      <dd className="row">
        {keys.split(" ").map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
