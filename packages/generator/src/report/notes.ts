/** One thing of a document that is not taken as written. */
export interface Note {
  /** The name of its kind, a key of `KINDS`. */
  readonly kind: string;
  /** A JSON Pointer into the document, after the name of the file where it is another one. */
  readonly pointer: string;
  /** What stands there, and how it is taken. */
  readonly text: string;
}

/** Takes a note. */
export type Noter = (kind: string, pointer: string, text: string) => void;

/** Collects notes, each of them once. */
export function createNotes(): { readonly note: Noter; readonly all: () => Note[] } {
  const notes = new Map<string, Note>();
  return {
    note: (kind, pointer, text) => void notes.set(`${kind} ${pointer} ${text}`, { kind, pointer, text }),
    all: () => [...notes.values()],
  };
}
