/** A variable of the environment, where there is one; an empty one counts as none. */
export function environment(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[name] || undefined;
  } catch {
    // Deno throws where the program may not read it.
    return undefined;
  }
}

/** Whether this runs in a browser's window or worker; servers' and edge runtimes name themselves otherwise. */
export function isBrowser(): boolean {
  const { document, navigator } = globalThis as Host;
  return document !== undefined || /^Mozilla\//.test(`${navigator?.userAgent}`);
}

interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly document?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}
