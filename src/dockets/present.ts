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
 * A row by field, as D1 stores it; `extra` as JSON text; `recap_documents` as rows, and `docket_id` and
 * `docket_slug` of a document's docket where they were read.
 */
export type Row = Readonly<Record<string, unknown>>;

export type Json = Record<string, unknown>;

/** How rows are presented. */
export interface Presentation {
  /** The URL of the version of the API, without a trailing slash. */
  readonly base: string;
  /** Of the times in the JSON. */
  readonly zone: Zone;
}

/** The URL of an object. */
function urlOf({ base }: Presentation, path: string, id: unknown): string {
  return `${base}/${path}/${encodeURIComponent(String(id))}/`;
}

/** What a field without a value in `extra` contains. */
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

/** A row's JSON. */
export function presentRow(
  resource: Resource,
  row: Row,
  { names, nested }: Members,
  to: Presentation,
): Json {
  const extra = JSON.parse(String(row.extra ?? "{}")) as Json;
  const member = (name: string): unknown => {
    const field: Field | undefined = resource.fields[name];
    if (field === undefined) throw new RangeError(`${resource.name} have no member ${name}`);
    if (field.storage === "column") return presentValue(field, row[name], to);
    if (field.storage === "extra") {
      return name in extra ? presentValue(field, extra[name], to) : absent(field);
    }
    switch (name) {
      case "resource_uri":
        return urlOf(to, resource.name, row.id);
      case "court_id":
        return row.court;
      case "absolute_url":
        return absoluteUrl(resource, row);
      case "recap_documents":
        return (row.recap_documents as Row[]).map((document) =>
          presentRow(recapDocuments, document, { names: nested, nested: [] }, to),
        );
      default:
        throw new RangeError(`${resource.name} have no member ${name}`);
    }
  };
  return Object.fromEntries(names.map((name) => [name, member(name)]));
}
