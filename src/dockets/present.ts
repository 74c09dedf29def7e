/**
 * Rows as JSON.
 *
 * @module
 */
import { isoTime } from "../http/schema.ts";
import type { Field } from "./declaration/fields.ts";
import { type Resource, recapDocuments } from "./declaration/resources.ts";

/** A row by field, as D1 stores it, and `recap_documents` as JSON text where they were read. */
export type Row = Readonly<Record<string, unknown>>;

export type Json = Record<string, unknown>;

/** Every member of a resource's JSON, in order. */
export function membersOf({ fields, computed }: Resource): string[] {
  return ["resource_uri", ...Object.keys(fields), ...computed];
}

function presentValue({ kind }: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === "time") return isoTime(Number(value));
  return kind === "boolean" ? value === 1 : value;
}

/** The documents of an entry, each an array of its fields' values. */
function presentDocuments(documents: unknown, base: string): Json[] {
  const names = Object.keys(recapDocuments.fields);
  return (JSON.parse(String(documents)) as unknown[][]).map((values) =>
    presentRow(
      recapDocuments,
      Object.fromEntries(names.map((name, index) => [name, values[index]])),
      base,
      membersOf(recapDocuments),
    ),
  );
}

/**
 * A row's JSON.
 *
 * @param base the URL of the API's version, without a slash at its end.
 * @param members which members to give.
 */
export function presentRow(
  resource: Resource,
  row: Row,
  base: string,
  members: readonly string[],
): Json {
  const member = (name: string): unknown => {
    const field: Field | undefined = resource.fields[name];
    if (field !== undefined) return presentValue(field, row[name]);
    switch (name) {
      case "resource_uri":
        return `${base}/${resource.name}/${encodeURIComponent(String(row.id))}/`;
      case "absolute_url":
        return row.slug === "" ? `/docket/${row.id}/` : `/docket/${row.id}/${row.slug}/`;
      case "recap_documents":
        return presentDocuments(row.recap_documents, base);
      default:
        throw new RangeError(`${resource.name} have no member ${name}`);
    }
  };
  return Object.fromEntries(members.map((name) => [name, member(name)]));
}
