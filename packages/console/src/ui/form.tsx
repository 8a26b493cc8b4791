import type { ReactNode } from "react";
import type { Fields } from "../fields.ts";
import { Link } from "../router.tsx";
import type { Route } from "../routes.ts";
import { useSpeech } from "../texts/texts.tsx";
import { Button, buttonClass } from "./button.tsx";
import { Failure } from "./confirmation.tsx";
import { Checkbox } from "./field.tsx";
import { Card } from "./page.tsx";
import "./form.css";

interface FormEndProps {
  readonly fields: Pick<Fields<never>, "failure" | "isBusy">;
  /** The words on the button that sends the form. */
  readonly act: string;
  /** Where one goes without sending it. */
  readonly cancelTo?: Route | undefined;
}

/** A form on one card. */
export function FormCard({
  children,
  ...end
}: FormEndProps & { fields: Pick<Fields<never>, "submit">; children: ReactNode }) {
  return (
    <form className="form-card stack" onSubmit={end.fields.submit} noValidate>
      <Card>{children}</Card>
      <FormEnd {...end} />
    </form>
  );
}

/** The end of every form: what failed, the button that sends it, and the way out. */
export function FormEnd({ fields, act, cancelTo }: FormEndProps) {
  const { texts } = useSpeech();
  return (
    <>
      {fields.failure !== undefined && <Failure error={fields.failure} />}
      <div className="row">
        <Button type="submit" kind="main" busy={fields.isBusy}>
          {act}
        </Button>
        {cancelTo && (
          <Link className={buttonClass("quiet")} to={cancelTo}>
            {texts.common.cancel}
          </Link>
        )}
      </div>
    </>
  );
}

/** Any number of choices, each with its words and its name in the API. */
export function CheckList<Item extends string>({
  items,
  words,
  chosen,
  onChange,
}: {
  items: readonly Item[];
  words: Readonly<Record<Item, string>>;
  chosen: readonly Item[];
  onChange: (chosen: readonly Item[]) => void;
}) {
  return (
    <div className="checks">
      {items.map((item) => (
        <Checkbox
          key={item}
          label={words[item]}
          hint={<code>{item}</code>}
          checked={chosen.includes(item)}
          onChange={({ target }) =>
            onChange(items.filter((each) => (each === item ? target.checked : chosen.includes(each))))
          }
        />
      ))}
    </div>
  );
}
