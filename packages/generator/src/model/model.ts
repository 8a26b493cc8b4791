import type { SpecDocument } from "../read/read-document.ts";
import type { Located } from "../read/references.ts";
import { type Fault, type Report, UnsupportedDocument } from "../report/fault.ts";
import { reportCircles } from "./circles.ts";
import { collectOperations } from "./collect-operations.ts";
import type { Operation } from "./operation.ts";
import type { Plain, Translator } from "./translate-schema.ts";
import {
  type ReplyUnits,
  replyUnits,
  type TypeNames,
  translateAll,
  type ValidationUnits,
  validationUnits,
} from "./units.ts";

/** All that the emitters need of a document. */
export interface Model {
  readonly operations: readonly Operation[];
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
): Model {
  const faults = new Map<string, Fault>();
  const report: Report = (pointer, message) => {
    faults.set(`${pointer} ${message}`, { pointer, message });
    return [];
  };
  const translation = { root: document.root, version: document.version, ignoredFormats, report };
  const { operations, plains } = translate({ ...translation, annotates: false });
  reportCircles(plains, report);
  if (faults.size > 0) throw new UnsupportedDocument(document.source, [...faults.values()]);
  return {
    operations,
    validation: validationUnits(plains, operations, types),
    replies: replyUnits(plains, operations, types),
    annotated: () => {
      const shown = translate({ ...translation, annotates: true });
      return validationUnits(shown.plains, shown.operations, types);
    },
  };
}

interface Translated {
  readonly operations: readonly Operation[];
  readonly plains: ReadonlyMap<string, Plain>;
}

function translate(translation: Omit<Translator, "translated" | "onReference">): Translated {
  const translated = new Map<string, Plain>();
  const targets = new Map<string, Located>();
  const onReference = (target: Located) => void targets.set(target.pointer, target);
  const translator: Translator = { ...translation, translated, onReference };
  const operations = collectOperations(translator);
  return { operations, plains: translateAll(translator, targets) };
}
