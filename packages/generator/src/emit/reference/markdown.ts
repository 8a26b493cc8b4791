/** A Markdown table. Columns with only empty cells are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, index) => rows.some((row) => row[index] !== ""));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

/** Escapes a text so that it stays in its cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/(?<!\\)\|/g, "\\|");
}

/** A link to a schema's own heading. */
export function link(name: string): string {
  return `[${name}](#${name.toLowerCase().replaceAll(/[^\w-]/g, "")})`;
}
