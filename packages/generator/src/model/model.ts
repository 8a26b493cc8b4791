import type { SpecDocument } from "../read/read-document.ts";
import type { Located } from "../read/references.ts";
import { type Fault, type Report, UnsupportedDocument } from "../report/fault.ts";
import { reportCircles } from "./circles.ts";
import { collectOperations } from "./collect-operations.ts";
import { reportContains } from "./contains.ts";
import type { Note } from "./notes.ts";
import type { Operation, Operations } from "./operation.ts";
import { type ReplyUnits, replyUnits } from "./reply-units.ts";
import type { Plain, Translator } from "./translate-schema.ts";
import type { TypeNames } from "./unit.ts";
import { translateAll, type ValidationUnits, validationUnits } from "./units.ts";

/** All that the emitters need of a document. */
export interface Model {
  readonly operations: readonly Operation[];
  /** The requests that the server makes, each with the name of its webhook as its path. */
  readonly webhooks: readonly Operation[];
  readonly validation: ValidationUnits;
  readonly replies: ReplyUnits;
  /** The units of validation as they are shown to people and tools: with descriptions, defaults and examples. */
  readonly annotated: () => ValidationUnits;
}

/** Reads a document into a model; throws `UnsupportedDocument` with everything in it that can not be honoured. */
export function createModel(
  document: SpecDocument,
  types: TypeNames,
  ignoredFormats: ReadonlySet<string> = new Set(),
  note: Note = () => {},
): Model {
  const faults = new Map<string, Fault>();
  const report: Report = (pointer, message) => {
    faults.set(`${pointer} ${message}`, { pointer, message });
    return [];
  };
  const translation = { root: document.root, version: document.version, ignoredFormats, report, note };
  const { operations, webhooks, plains, translated } = translate({ ...translation, annotates: false });
  reportCircles(plains, report);
  reportContains(translated, report);
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
  };
}

interface Translated extends Operations {
  readonly plains: ReadonlyMap<string, Plain>;
  readonly translated: ReadonlyMap<string, Plain>;
}

function translate(translation: Omit<Translator, "translated" | "onReference">): Translated {
  const translated = new Map<string, Plain>();
  const targets = new Map<string, Located>();
  const onReference = (target: Located) => void targets.set(target.pointer, target);
  const translator: Translator = { ...translation, translated, onReference };
  const operations = collectOperations(translator);
  return { ...operations, plains: translateAll(translator, targets), translated };
}
