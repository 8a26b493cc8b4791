import { faultsText } from "./summary.ts";

/** One thing of a document for which nothing can be generated: a JSON Pointer into the document and a sentence. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Notes a fault and gives nothing (an empty list) to go on with, so that all faults are told at once. */
export type Report = (pointer: string, message: string) => never[];

/** A document that nothing is generated from. `faults` lists every reason, `source` is the document's file name. */
export class UnsupportedDocument extends Error {
  override readonly name = "UnsupportedDocument";
  readonly source: string;
  readonly faults: readonly Fault[];

  constructor(source: string, faults: readonly Fault[], options?: ErrorOptions) {
    super(faultsText(source, faults), options);
    this.source = source;
    this.faults = faults;
  }
}
