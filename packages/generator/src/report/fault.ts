import { faultsText } from "./summary.ts";

/** A problem in a document that prevents generation: a JSON Pointer into the document and a sentence. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Notes a fault and returns an empty list, so that reading continues and all faults are reported together. */
export type Report = (pointer: string, message: string) => never[];

/** The error for a document that prevents generation. `faults` lists every reason, and `source` is the document's file name. */
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
