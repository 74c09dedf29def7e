/**
 * Records of CourtListener's bulk data as lines of an import.
 *
 * @module
 */
import type { Field } from "../src/dockets/declaration/fields.ts";
import { columnName } from "../src/dockets/declaration/indexes.ts";
import type { Resource } from "../src/dockets/declaration/resources.ts";

/** A field of a record: null for NULL, which is not the empty text. */
export type CsvValue = string | null;

const booleans: Readonly<Record<string, boolean>> = { t: true, f: false, true: true, false: false };

/** PostgreSQL writes `2026-11-20 10:00:00.123456+00`; its microseconds are cut off. */
function readMoment(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/.exec(
    text,
  );
  if (parts === null) return text;
  const [, date, clock, hours, minutes = "00"] = parts;
  const time = Date.parse(`${date}T${clock}${hours}:${minutes}`);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** What is no value of the field's kind stays as it is: the import says what is wrong with it. */
function readValue({ kind }: Field, text: string): unknown {
  switch (kind) {
    case "integer":
    case "real":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return booleans[text] ?? text;
    case "time":
      return readMoment(text);
    case "clock":
      return text.replace(/\.\d+$/, "");
    default:
      return text;
  }
}

/**
 * Makes the function that turns a record into a row of an import. Columns that the resource does not
 * have are ignored; NULL where the resource takes none is what a new row has.
 *
 * @param header the file's columns.
 * @throws RangeError when the file has no column of the resource's id, or is not of this resource.
 */
export function mapColumns(resource: Resource, header: readonly CsvValue[]) {
  const fields = Object.entries<Field>(resource.fields).flatMap(([name, field]) => {
    const index = header.indexOf(columnName(name, field));
    return index === -1 ? [] : [{ name, field, index }];
  });
  const missing = Object.entries<Field>(resource.fields).filter(
    ([name, { references }]) =>
      (name === "id" || references !== null) && !fields.some((field) => field.name === name),
  );
  if (missing.length > 0) {
    const names = missing.map(([name, field]) => columnName(name, field)).join(", ");
    throw new RangeError(`The file has no column ${names}: is it one of ${resource.name}?`);
  }
  return (record: readonly CsvValue[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    for (const { name, field, index } of fields) {
      const text = record[index] ?? null;
      const isNull = text === null || (text === "" && field.kind !== "text");
      if (!isNull) row[name] = readValue(field, text);
      else if (field.nullable) row[name] = null;
    }
    return row;
  };
}
