/** A note about one part of a document that is not taken as written. */
export interface Note {
  /** The name of its kind, a key of `KINDS`. */
  readonly kind: string;
  /** A JSON Pointer into the document. If it points into another file, the file's name comes first. */
  readonly pointer: string;
  /** What is written there, and how the generator reads it. */
  readonly text: string;
}

/** Adds a note. */
export type Noter = (kind: string, pointer: string, text: string) => void;

/** Collects notes without duplicates. */
export function createNotes(): { readonly note: Noter; readonly all: () => Note[] } {
  const notes = new Map<string, Note>();
  return {
    note: (kind, pointer, text) => void notes.set(`${kind} ${pointer} ${text}`, { kind, pointer, text }),
    all: () => [...notes.values()],
  };
}
