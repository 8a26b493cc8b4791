import { type ReactNode, useState } from "react";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button, type ButtonKind } from "../../ui/button.tsx";
import { Confirmation } from "../../ui/confirmation.tsx";
import { CodeBlock, CopyButton } from "../../ui/copy.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Checkbox, FieldGroup, SelectField, TextField } from "../../ui/field.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Card, Facts, Page } from "../../ui/page.tsx";
import { Monogram } from "../../ui/persona-face.tsx";
import { DeniedState, ErrorState, Notice, Skeleton, State } from "../../ui/states.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Time } from "../../ui/time.tsx";
import { ToastCard, useToast } from "../../ui/toast.tsx";
import { UsesBar } from "../../ui/uses-bar.tsx";
import "./ui-page.css";

const KINDS: readonly ButtonKind[] = ["main", "plain", "quiet", "danger"];
const TONES: readonly Tone[] = ["live", "off", "late", "spent", "danger", "accent"];
const SIZES = ["2xl", "xl", "l", "m", "s", "xs"] as const;
const COLOURS = [
  "paper",
  "surface",
  "well",
  "track",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "accent",
  "accent-soft",
  "saffron",
  "rail",
] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const HOUR_MS = 3_600_000;

/** Every component in each of its states, for those who work on the console. Its texts are examples and only in English. */
export function Content() {
  return (
    <Page title="Components" lead="Every component of the console in each of its states. The sources are in src/ui.">
      <Tokens />
      <Buttons />
      <Inputs />
      <Statuses />
      <Messages />
      <Overlays />
      <Data />
      <States />
    </Page>
  );
}

function Tokens() {
  return (
    <Card title="Tokens">
      <div className="samples">
        {COLOURS.map((name) => (
          <span key={name} className="sample">
            <span className="sample-colour" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
          </span>
        ))}
      </div>
      {SIZES.map((size) => (
        <p key={size} style={{ fontSize: `var(--text-${size})`, lineHeight: "var(--line-tight)" }}>
          Ticket to Ada, <code>text-{size}</code>
        </p>
      ))}
      {SPACES.map((step) => (
        <div key={step} className="row">
          <span className="sample-space" style={{ width: `var(--space-${step})` }} />
          <code>space-{step}</code>
        </div>
      ))}
    </Card>
  );
}

function Buttons() {
  return (
    <Card title="Buttons">
      {KINDS.map((kind) => (
        <div key={kind} className="row">
          <Button kind={kind}>{kind}</Button>
          <Button kind={kind} icon="plus">
            With icon
          </Button>
          <Button kind={kind} icon="edit" iconOnly>
            {`Only an icon, ${kind}`}
          </Button>
          <Button kind={kind} busy>
            Busy
          </Button>
          <Button kind={kind} disabled>
            Disabled
          </Button>
        </div>
      ))}
      <div className="row">
        <CopyButton text="sh_example" label="Copy" />
        <Menu
          label="Menu"
          items={[
            { text: "First", icon: "edit", run: () => {} },
            { text: "Second", icon: "rotate", run: () => {} },
            { text: "Dangerous", icon: "trash", isDanger: true, run: () => {} },
          ]}
        />
      </div>
    </Card>
  );
}

function Inputs() {
  const [isOn, setOn] = useState(true);
  return (
    <Card title="Fields">
      <TextField label="Text" hint="A hint says what to enter." placeholder="Placeholder" />
      <TextField label="With an error" defaultValue="-1" error="Must be at least 1, got -1." />
      <TextField label="Disabled" disabled defaultValue="Can't be changed" />
      <TextField label="Several lines" lines={3} className="control-code" defaultValue="https://example.com" />
      <SelectField label="Choice">
        <option>First</option>
        <option>Second</option>
      </SelectField>
      <FieldGroup legend="A group" error="Choose at least one.">
        <Checkbox label="Unchecked" />
        <Checkbox label="Checked" hint="With a hint" defaultChecked />
        <Checkbox label="Disabled checkbox" disabled />
      </FieldGroup>
      <Checkbox isSwitch label="A switch" checked={isOn} onChange={({ target }) => setOn(target.checked)} />
    </Card>
  );
}

function Statuses() {
  const soon = new Date(Date.now() + 2 * HOUR_MS).toISOString();
  return (
    <Card title="Badges, bars and times">
      <div className="row">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </div>
      {(
        [
          [0, 10],
          [3, 10],
          [10, 10],
          [1, 1],
          [12, 500],
          [640, 500],
          [17, null],
        ] as const
      ).map(([used, limit]) => (
        <UsesBar key={`${used} ${limit}`} used={used} limit={limit} />
      ))}
      <Facts
        facts={[
          ["Relative time", <Time key="relative" at={soon} />],
          ["Exact time", <Time key="exact" at={soon} isExact />],
        ]}
      />
      <div className="row">
        <Monogram id="1" name="Ada Lovelace" />
        <Monogram id="2" name="Ärztin" />
        <Monogram id="3" name="Grace Hopper" size="l" />
      </div>
    </Card>
  );
}

function Messages() {
  const toast = useToast();
  return (
    <Card title="Messages">
      <Notice>A remark.</Notice>
      <Notice tone="live" icon="check">
        It went well.
      </Notice>
      <Notice tone="late">This needs attention.</Notice>
      <Notice tone="danger">This failed.</Notice>
      <ToastCard toast={{ text: "Disabled the link", undo: () => {} }} onClose={() => {}} />
      <ToastCard
        toast={{ text: "The link is still enabled", detail: "The server didn't answer.", isError: true }}
        onClose={() => {}}
      />
      <div className="row">
        <Button onClick={() => toast({ text: "A toast", undo: () => toast({ text: "Taken back" }) })}>
          Show a toast
        </Button>
        <Button onClick={() => toast({ text: "An error", detail: "It stays until it is closed.", isError: true })}>
          Show an error
        </Button>
      </div>
    </Card>
  );
}

function Overlays() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title="Dialogs and tabs">
      <div className="row">
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      </div>
      {isOpen && (
        <Confirmation
          title="Delete 12 links?"
          text="Nothing brings them back."
          act="Delete"
          typed={{ label: "Enter 12 to confirm", value: "12" }}
          isDanger
          onConfirm={() => Promise.reject(new Error("This example always fails."))}
          onClose={() => setOpen(false)}
        />
      )}
      <Tabs
        label="Example"
        tabs={[
          { name: "First", content: <p>The first part.</p> },
          {
            name: "Second",
            content: <CodeBlock code="<share-link-orb></share-link-orb>" label="HTML" copyLabel="Copy the code" />,
          },
        ]}
      />
    </Card>
  );
}

function Data() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(["2"]));
  const rows: readonly { id: string; name: string }[] = [
    { id: "1", name: "Ada" },
    { id: "2", name: "Grace" },
  ];
  return (
    <Card title="Table" isFlush>
      <DataTable
        label="Example"
        rows={rows}
        columns={[
          { id: "name", name: "Name", place: "main", cell: ({ name }) => <span className="table-name">{name}</span> },
          { id: "status", name: "Status", cell: () => <Badge tone="live">live</Badge> },
        ]}
        selection={{ ids, change: setIds, nameOf: (id) => rows.find((row) => row.id === id)?.name ?? "" }}
      />
    </Card>
  );
}

function States() {
  const { texts } = useSpeech();
  const part = (title: string, content: ReactNode) => (
    <Card title={title} key={title}>
      {content}
    </Card>
  );
  return (
    <>
      {part("Loading", <Skeleton />)}
      {part(
        "Empty",
        <State icon="link" title={texts.links.none} actions={<Button kind="main">{texts.links.create}</Button>} />,
      )}
      {part(
        "Failed",
        <ErrorState
          error={Object.assign(new Error("The database is unavailable."), {
            status: 503,
            requestId: "0199f3c2-6a51-7c44-9a1e-5d0c7a1b2c3d",
          })}
          onRetry={() => {}}
        />,
      )}
      {part("Denied", <DeniedState permission="share-links:read" />)}
    </>
  );
}
