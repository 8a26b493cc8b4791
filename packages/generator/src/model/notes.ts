/** Takes down what a document says that is taken in the way that does least harm: its kind, a JSON Pointer and a sentence. */
export type Note = (kind: string, pointer: string, text: string) => void;
