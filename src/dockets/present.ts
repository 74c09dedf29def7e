/**
 * Rows as JSON, in CourtListener's shapes.
 *
 * @module
 */
import type { Field } from "./declaration/fields.ts";
import { type Resource, recapDocuments } from "./declaration/resources.ts";
import type { Members } from "./members.ts";
import { writeMoment } from "./time/moments.ts";
import type { Zone } from "./time/zone.ts";

/**
 * A row by field, in the form that D1 stores. `extra` is JSON text, and `recap_documents` are rows. A
 * document has `docket_id` and `docket_slug` of its docket if they were read.
 */
export type Row = Readonly<Record<string, unknown>>;

export type Json = Record<string, unknown>;

/** How rows are presented. */
export interface Presentation {
  /** The URL of the version of the API, without a trailing slash. */
  readonly base: string;
  /** The time zone of the times in the JSON. */
  readonly zone: Zone;
}

/** The URL of an object. */
function urlOf({ base }: Presentation, path: string, id: unknown): string {
  return `${base}/${path}/${typeof id === "number" ? id : encodeURIComponent(String(id))}/`;
}

/** The JSON value of a field that `extra` does not have. */
function absent({ kind, nullable, initial }: Field): unknown {
  if (nullable) return null;
  return kind === "links" ? [] : (initial ?? null);
}

function presentValue(field: Field, value: unknown, to: Presentation): unknown {
  if (value === null || value === undefined) return null;
  if (field.references !== null) return urlOf(to, field.references, value);
  switch (field.kind) {
    case "time":
      return writeMoment(Number(value), to.zone);
    case "boolean":
      return value === 1;
    case "link":
      return urlOf(to, field.linked ?? "", value);
    case "links":
      return (value as unknown[]).map((id) => urlOf(to, field.linked ?? "", id));
    case "object":
      return JSON.parse(String(value));
    default:
      return value;
  }
}

const segment = (value: unknown) => encodeURIComponent(String(value));

function docketPath(id: unknown, slug: unknown, ...more: unknown[]): string {
  const parts = [id, ...more, ...(slug === "" || slug == null ? [] : [slug])];
  return `/docket/${parts.map(segment).join("/")}/`;
}

function absoluteUrl(resource: Resource, row: Row): string {
  if (resource.name === "dockets") return docketPath(row.id, row.slug);
  const { document_number: number, attachment_number: attachment } = row;
  if (number === "" || number === null) return "";
  const numbers = attachment === null ? [number] : [number, attachment];
  return docketPath(row.docket_id, row.docket_slug, ...numbers);
}

/** Returns the value of one member of a row. `extra` contains the values that have no column. */
type MemberReader = (row: Row, extra: Json) => unknown;

/** @throws RangeError when the resource has no such member. */
function memberReader(
  resource: Resource,
  name: string,
  nested: readonly string[],
  to: Presentation,
): MemberReader {
  const field: Field | undefined = resource.fields[name];
  if (field === undefined) throw new RangeError(`${resource.name} have no member ${name}`);
  if (field.storage === "column") return (row) => presentValue(field, row[name], to);
  if (field.storage === "extra") {
    return (_, extra) => (name in extra ? presentValue(field, extra[name], to) : absent(field));
  }
  switch (name) {
    case "resource_uri":
      return ({ id }) => urlOf(to, resource.name, id);
    case "court_id":
      return ({ court }) => court;
    case "absolute_url":
      return (row) => absoluteUrl(resource, row);
    case "recap_documents": {
      const present = presenterOf(recapDocuments, { names: nested, nested: [] }, to);
      return ({ recap_documents: documents }) => (documents as Row[]).map(present);
    }
    default:
      throw new RangeError(`${resource.name} have no member ${name}`);
  }
}

/** Makes a function that turns rows into JSON. It handles the choice of members once for all rows. */
export function presenterOf(
  resource: Resource,
  { names, nested }: Members,
  to: Presentation,
): (row: Row) => Json {
  const members = names.map((name) => [name, memberReader(resource, name, nested, to)] as const);
  return (row) => {
    const extra = JSON.parse(String(row.extra ?? "{}")) as Json;
    const json: Json = {};
    for (const [name, read] of members) json[name] = read(row, extra);
    return json;
  };
}
