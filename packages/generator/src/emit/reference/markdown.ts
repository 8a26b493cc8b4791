/** A Markdown table; a column whose cells are all empty is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, index) => rows.some((row) => row[index] !== ""));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

/** A text that stays in its cell. */
export function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/(?<!\\)\|/g, "\\|");
}

/** A link to a schema's own heading. */
export function link(name: string): string {
  return `[${name}](#${name.toLowerCase().replaceAll(/[^\w-]/g, "")})`;
}
