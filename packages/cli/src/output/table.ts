import width from "fast-string-width";
import type { Paint } from "./text.ts";

const GAP = 2;
/** A column is never cut below this width; a narrower terminal wraps the lines. */
const NARROWEST = 8;

/** A table with a heading. The widest columns are cut until the lines fit into `columns`; without it nothing is cut. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns?: number,
): string {
  const widths = fitting(
    heading.map((text, index) =>
      Math.max(...[text, ...rows.map((row) => row[index] ?? "")].map((each) => width(each))),
    ),
    columns,
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => padded(cut(cell, widths[index] ?? 0), widths[index] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd();
  return [paint("bold", line(heading)), ...rows.map(line)].join("\n");
}

/** Names and values below each other: one line for each pair that has a value. */
export function card(pairs: readonly (readonly [name: string, value: string | undefined])[], paint: Paint): string {
  const shown = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  const widest = Math.max(...shown.map(([name]) => width(name)));
  return shown.map(([name, value]) => `${paint("dim", padded(name, widest))}${" ".repeat(GAP)}${value}`).join("\n");
}

function fitting(widths: readonly number[], columns: number | undefined): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, each) => sum + each, 0) + GAP * (fitted.length - 1);
  while (columns !== undefined && total() > columns) {
    // An id that is cut can't be used, so the first column stays.
    const widest = Math.max(...fitted.slice(1));
    if (widest <= NARROWEST) break;
    fitted[fitted.indexOf(widest, 1)] = widest - 1;
  }
  return fitted;
}

function padded(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - width(text)));
}

function cut(text: string, size: number): string {
  if (width(text) <= size) return text;
  let kept = "";
  for (const character of text) {
    if (width(kept + character) > size - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
