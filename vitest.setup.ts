import { inspect } from "node:util";
import { afterAll, afterEach } from "vitest";

const stray: string[] = [];

for (const stream of [process.stdout, process.stderr]) {
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (chunk.length > 0) stray.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  };
}
for (const method of ["log", "info", "debug", "warn", "error", "trace", "dir", "table"] as const) {
  console[method] = (...values: unknown[]) => {
    stray.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
}
const keepWarning = (warning: Error) => void stray.push(`${warning.name}: ${warning.message}`);
process.on("warning", keepWarning);

const refuseStrayOutput = () => {
  const lines = stray.splice(0);
  if (lines.length > 0) throw new Error(`stray output, which a test must not leave behind:\n${lines.join("\n")}`);
};

// A test that means to print takes the output itself: vi.spyOn(console, "error").mockImplementation(() => {}).
afterEach(refuseStrayOutput);
// What a module prints while it loads, or a hook, belongs to no test.
afterAll(() => {
  // A worker may run further files, each of which sets this up anew.
  process.off("warning", keepWarning);
  refuseStrayOutput();
});
