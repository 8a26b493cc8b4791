// Declares the part of the module that the benchmark calls. hey-api.ts writes the module into dist.
declare module "#hey-api" {
  import type { CreateShareLink, PersonaShareLink, ShareLink } from "@share-links/types";

  interface Config {
    readonly baseUrl: string;
    readonly auth: string;
    readonly throwOnError: true;
    readonly fetch?: typeof globalThis.fetch;
  }
  interface Client {
    readonly request: unknown;
  }
  interface CallOptions {
    readonly client: Client;
    readonly throwOnError: true;
  }

  export function createConfig(config: Config): Config;
  export function createClient(config: Config): Client;
  export function getShareLink(
    options: CallOptions & { readonly path: { readonly id: string } },
  ): Promise<{ data: PersonaShareLink }>;
  export function createShareLink(
    options: CallOptions & { readonly body: CreateShareLink },
  ): Promise<{ data: ShareLink }>;
}
