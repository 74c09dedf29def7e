/**
 * The columns of CourtListener's bulk files as members of an import.
 *
 * @module
 */
import { type Field, hasNumericIds } from "../src/dockets/declaration/fields.ts";
import type { Resource } from "../src/dockets/declaration/resources.ts";

/** A field of a record. Null is NULL, which differs from the empty text. */
export type CsvValue = string | null;

const booleans: Readonly<Record<string, boolean>> = { t: true, f: false, true: true, false: false };

/** Converts a text into a member's value. A text that is not valid stays a text, and the import rejects it. */
function readValue(field: Field, text: string): unknown {
  const number = () => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
  if (field.references !== null) return hasNumericIds(field) ? number() : text;
  switch (field.kind) {
    case "integer":
    case "real":
      return number();
    case "boolean":
      return booleans[text] ?? text;
    case "link":
      return hasNumericIds(field) ? number() : text;
    case "links":
    case "object":
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    default:
      return text;
  }
}

/** The name of a field's column in the bulk files. */
const bulkName = (name: string, { references, kind }: Field) =>
  references !== null || kind === "link" ? `${name}_id` : name;

/**
 * Makes the function that turns a record into a row of an import. Columns that the resource does not have
 * are left out. NULL in a column that may not be NULL becomes the value of a new row.
 *
 * @param header the file's columns.
 * @throws RangeError when the file has no column of the resource's id, or is not of this resource.
 */
export function mapColumns(resource: Resource, header: readonly CsvValue[]) {
  const stored = Object.entries<Field>(resource.fields).filter(
    ([, { storage }]) => storage !== "computed",
  );
  const fields = stored.flatMap(([name, field]) => {
    const bulk = header.indexOf(bulkName(name, field));
    const index = bulk === -1 ? header.indexOf(name) : bulk;
    return index === -1 ? [] : [{ name, field, index }];
  });
  const missing = stored.filter(
    ([name, { references }]) =>
      (name === "id" || references !== null) && !fields.some((field) => field.name === name),
  );
  if (missing.length > 0) {
    const names = missing.map(([name, field]) => bulkName(name, field)).join(", ");
    throw new RangeError(
      `The file has no column ${names}. Check that it is a file of ${resource.name}.`,
    );
  }
  return (record: readonly CsvValue[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    for (const { name, field, index } of fields) {
      const text = record[index] ?? null;
      const isNull = text === null || (text === "" && field.kind !== "text");
      if (!isNull) row[name] = readValue(field, text);
      else if (field.nullable) row[name] = null;
      else if (field.initial !== undefined) {
        row[name] = field.kind === "boolean" ? field.initial === 1 : field.initial;
      }
    }
    return row;
  };
}
