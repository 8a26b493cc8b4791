import type { SpecDocument } from "../read/read-document.ts";
import type { Located } from "../read/references.ts";
import { type Fault, type Report, UnsupportedDocument } from "../report/fault.ts";
import { createNotes, type Note } from "../report/notes.ts";
import { collectOperations } from "./collect-operations.ts";
import type { Operation, Operations } from "./operation.ts";
import { type ReplyUnits, replyUnits } from "./reply-units.ts";
import { hasAssertion, type Plain, type Translator } from "./translate-schema.ts";
import type { TypeNames } from "./unit.ts";
import { translateAll, type ValidationUnits, validationUnits } from "./units.ts";

/** Everything that the emitters need from a document. */
export interface Model {
  readonly operations: readonly Operation[];
  /** The requests that the server makes, each with the name of its webhook as its path. */
  readonly webhooks: readonly Operation[];
  readonly validation: ValidationUnits;
  readonly replies: ReplyUnits;
  /** The units of validation for people and tools, with descriptions, defaults and examples. */
  readonly annotated: () => ValidationUnits;
  /** The notes about the operations. */
  readonly notes: readonly Note[];
}

/** Reads a document into a model. Throws `UnsupportedDocument` with everything that is not supported. */
export function createModel(
  document: SpecDocument,
  types: TypeNames,
  isAsserted: (format: string) => boolean = () => true,
): Model {
  const faults = new Map<string, Fault>();
  const report: Report = (pointer, message) => {
    faults.set(`${pointer} ${message}`, { pointer, message });
    return [];
  };
  const { note, all } = createNotes();
  const isChecked = (format: string) => hasAssertion(format) && isAsserted(format);
  const translation = { root: document.root, isAsserted: isChecked, report, note };
  const { operations, webhooks, plains } = translate({ ...translation, annotates: false });
  if (faults.size > 0) throw new UnsupportedDocument(document.source, [...faults.values()]);
  return {
    operations,
    webhooks,
    validation: validationUnits(plains, { operations, webhooks }, types),
    replies: replyUnits(plains, operations, types),
    annotated: () => {
      const shown = translate({ ...translation, note: () => {}, annotates: true });
      return validationUnits(shown.plains, shown, types);
    },
    notes: all(),
  };
}

interface Translated extends Operations {
  readonly plains: ReadonlyMap<string, Plain>;
}

function translate(translation: Omit<Translator, "translated" | "onReference">): Translated {
  const translated = new Map<string, Plain>();
  const targets = new Map<string, Located>();
  const onReference = (target: Located) => void targets.set(target.pointer, target);
  const translator: Translator = { ...translation, translated, onReference };
  const operations = collectOperations(translator);
  return { ...operations, plains: translateAll(translator, targets) };
}
