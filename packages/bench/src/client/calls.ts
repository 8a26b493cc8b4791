import type { CreateShareLink, PersonaShareLink, ShareLink } from "@share-links/types";

/** The settings that every contender gets. */
export interface CallsOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Replaces the network if calls are mocked. */
  readonly fetch?: typeof globalThis.fetch;
}

/** The two timed calls; each rejects when the answer is an error. */
export interface Calls {
  get(id: string): Promise<PersonaShareLink>;
  create(body: CreateShareLink): Promise<ShareLink>;
}

/** A module of `contenders`. */
export interface CallsModule {
  calls(options: CallsOptions): Calls;
}
