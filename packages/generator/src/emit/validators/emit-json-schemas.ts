import { isObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { referencesOf, type Unit } from "../../model/unit.ts";
import type { ValidationUnits } from "../../model/units.ts";
import { segmentsOf } from "../../pointer.ts";
import { KEYWORDS } from "../../vocabulary/keywords.ts";
import { literal } from "../literal.ts";

/** Emits every validator again, together with its JSON Schema, in one module from which a bundle keeps only what is used. */
export function emitJsonSchemas({ all }: ValidationUnits, typeImports: (type: string) => string): string {
  const byKey = new Map(all.map((unit) => [unit.key, unit]));
  const typed = all.filter(({ type }) => type !== undefined);
  return [
    typeImports(typed.map(({ type }) => type).join(" ")),
    'import { type Definition, type JsonSchemaValidator, withJsonSchema } from "../json-schema/with-json-schema.ts";',
    ...typed.map(
      ({ identifier, file }) => `import { ${identifier}Schema as ${identifier}Validator } from "./${file}.ts";`,
    ),
    "",
    ...all.flatMap((unit) => definition(unit, byKey)),
    ...typed.flatMap(({ identifier, type }) => [
      `export const ${identifier}Schema: JsonSchemaValidator<${type}> =`,
      `  /* @__PURE__ */ withJsonSchema(${identifier}Validator, ${identifier}Definition);`,
    ]),
    "",
  ].join("\n");
}

function definition({ key, identifier, schema }: Unit, byKey: ReadonlyMap<string, Unit>): string[] {
  const used = [...new Set(referencesOf(schema))].map((reference) => `${byKey.get(reference)?.identifier}Definition`);
  return [
    `const ${identifier}Definition: Definition = {`,
    `  name: ${literal(nameOf(key, identifier))},`,
    `  schema: ${literal(located(schema, byKey))},`,
    `  uses: () => [${used.join(", ")}],`,
    "};",
  ];
}

/** The schema with references into `$defs`. */
function located(schema: unknown, byKey: ReadonlyMap<string, Unit>): Plain {
  if (!isObject(schema)) return schema !== false;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      const kind = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name]?.value : undefined;
      if (kind === "ref") {
        const key = String(value);
        const target = nameOf(key, byKey.get(key)?.identifier ?? "");
        return [name, `#/$defs/${encodeURIComponent(target.replaceAll("~", "~0").replaceAll("/", "~1"))}`];
      }
      if (kind === "schema") return [name, located(value, byKey)];
      if (kind === "schemas" && Array.isArray(value)) return [name, value.map((item) => located(item, byKey))];
      if (kind !== "schemaMap" || !isObject(value)) return [name, value];
      return [name, Object.fromEntries(Object.entries(value).map(([part, item]) => [part, located(item, byKey)]))];
    }),
  );
}

/** The name of a unit among the definitions: that of its schema in the document, otherwise its identifier. */
function nameOf(key: string, identifier: string): string {
  const [components, schemas, name, ...rest] = segmentsOf(key);
  const isNamed = components === "components" && schemas === "schemas" && name !== undefined && rest.length === 0;
  return isNamed ? name : identifier;
}
