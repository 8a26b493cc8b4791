import type { ReactNode } from "react";
import type { Fields } from "../fields.ts";
import { Button } from "./button.tsx";
import { Failure } from "./confirmation.tsx";
import { Card } from "./page.tsx";
import "./form.css";

/** A form on a card, with what failed above its buttons. */
export function FormCard({
  fields,
  act,
  cancel,
  children,
}: {
  fields: Pick<Fields<never>, "submit" | "failure" | "isBusy">;
  act: string;
  cancel?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form className="form-card stack" onSubmit={fields.submit} noValidate>
      <Card>{children}</Card>
      {fields.failure !== undefined && <Failure error={fields.failure} />}
      <div className="row">
        <Button type="submit" kind="main" busy={fields.isBusy}>
          {act}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
