import { reportCircles } from "./circles.ts";
import { collectOperations } from "./collect-operations.ts";
import { reportContains } from "./contains.ts";
import { type Fault, UnsupportedDocument } from "./fault.ts";
import type { Operation } from "./operation.ts";
import type { SpecDocument } from "./read-document.ts";
import type { Located } from "./references.ts";
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
}

/** Reads a document into a model; throws `UnsupportedDocument` with everything in it that can not be honoured. */
export function createModel(
  document: SpecDocument,
  types: TypeNames,
  ignoredFormats: ReadonlySet<string> = new Set(),
): Model {
  const faults = new Map<string, Fault>();
  const translated = new Map<string, Plain>();
  const targets = new Map<string, Located>();
  const translator: Translator = {
    root: document.root,
    version: document.version,
    ignoredFormats,
    report: (pointer, message) => {
      faults.set(`${pointer} ${message}`, { pointer, message });
      return [];
    },
    translated,
    onReference: (target) => void targets.set(target.pointer, target),
  };
  const operations = collectOperations(translator);
  const plains = translateAll(translator, targets);
  reportCircles(plains, translator.report);
  reportContains(translated, translator.report);
  if (faults.size > 0) throw new UnsupportedDocument(document.source, [...faults.values()]);
  return {
    operations,
    validation: validationUnits(plains, operations, types),
    replies: replyUnits(plains, operations, types),
  };
}
