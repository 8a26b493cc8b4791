/** A text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** Makes HTML from a template. Every value is escaped, for elements and for quoted attributes, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | Html | undefined)[]): Html {
  const parts = values.map((value, index) => toHtml(value) + strings[index + 1]);
  return { html: [strings[0], ...parts].join("") };
}

/** A value as JSON for a `<script>` element. No text in it can end the element. */
export function jsonForScript(value: unknown): Html {
  return { html: JSON.stringify(value).replaceAll("<", "\\u003c") };
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function toHtml(value: string | Html | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.html;
  return value.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] as string);
}
