// biome-ignore lint/suspicious/noTsIgnore: the error that it silences is there only for a user without the library.
/** @ts-ignore The library is an optional peer: where it is missing, nothing here may fail to compile. */
type Tagged<Data> = import("@tanstack/query-core").DataTag<readonly unknown[], Data>;

/**
 * A key that tells `getQueryData` and the like of TanStack Query the type of what is kept under it; where the library can
 * not be found, which leaves what is imported from it without a type, a plain key.
 */
export type TaggedKey<Data> = 0 extends 1 & Tagged<unknown> ? readonly unknown[] : Tagged<Data>;
