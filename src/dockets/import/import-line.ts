/**
 * Reads a line of an import by the declaration of its resource.
 *
 * @module
 */
import { columnFields, extraFields, type Field, hasNumericIds } from "../declaration/fields.ts";
import { columnName } from "../declaration/indexes.ts";
import { type Resource, recapDocuments } from "../declaration/resources.ts";
import { expects, readValue, type Value } from "../filters/values.ts";
import type { Zone } from "../time/zone.ts";

/**
 * A row of an import. The values of columns are in the order of the resource's columns, in the form that D1
 * stores. A value is undefined when the line does not name the column. `extra` has the members of the column
 * `extra`, where null means the value of a new row.
 */
export interface ImportedRow {
  readonly id: Value;
  readonly columns: readonly (Value | null | undefined)[];
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A valid line. */
export interface ReadRow {
  readonly row: ImportedRow;
  /** The documents inside of an entry. */
  readonly documents: readonly ImportedRow[];
  /** Members that the resource does not have. */
  readonly ignored: readonly string[];
}

/** The result of reading a line. */
type ReadLine = ReadRow | { readonly fault: string };

/** A value that its field does not accept. The message says which. */
class Fault extends Error {}

/** How a line is read. */
interface Reading {
  readonly resource: Resource;
  /** The time zone of times that name no time zone. */
  readonly zone: Zone;
}

/** The resource and the id in a URL. Null when the text is not the URL of an object. */
function partsOfUrl(text: string): { resource: string; id: string } | null {
  const parts = /^(?:https?:\/\/[^/?#]+)?\/(?:[^?#]*\/)?([\w-]+)\/([^/?#]+)\/?$/.exec(text);
  if (parts === null) return null;
  try {
    return { resource: parts[1] ?? "", id: decodeURIComponent(parts[2] ?? "") };
  } catch {
    return null;
  }
}

/** Reads the id of a reference or link. The value is the id itself, or a URL on any host. */
function readId(field: Field, value: unknown, zone: Zone): Value | undefined {
  if (typeof value === "number") return readValue(field, String(value), zone);
  if (typeof value !== "string" || !value.isWellFormed()) return undefined;
  const url = partsOfUrl(value);
  if (url === null) return hasTextIds(field) ? readValue(field, value, zone) : undefined;
  const isMeant = url.resource === (field.references ?? field.linked);
  return isMeant ? readValue(field, url.id, zone) : undefined;
}

/** Whether the ids of a field are texts. */
const hasTextIds = (field: Field) => field.kind === "text" || !hasNumericIds(field);

const isReference = (field: Field) => field.references !== null || field.kind === "link";

/** The value of a column, or of a member of `extra` that is stored like one. */
function readPlain(field: Field, value: unknown, zone: Zone): Value | undefined {
  if (isReference(field)) return readId(field, value, zone);
  switch (field.kind) {
    case "boolean":
      return typeof value === "boolean" ? Number(value) : undefined;
    case "integer":
    case "real":
      return typeof value === "number" ? readValue(field, String(value), zone) : undefined;
    default:
      return typeof value === "string" && value.isWellFormed()
        ? readValue(field, value, zone)
        : undefined;
  }
}

function requireValue<T>(name: string, field: Field, value: T | undefined): T {
  if (value === undefined) throw new Fault(`${name}: expected ${expects(field)}`);
  return value;
}

function requireNullable(name: string, { nullable }: Field): null {
  if (!nullable) throw new Fault(`${name} may not be null`);
  return null;
}

/** The ids that a path can contain. The id of a court is a word. */
const idPattern = /^[\w.-]{1,64}$/;

function requireId(id: Value | null | undefined): Value {
  if (id === undefined || id === null) throw new Fault("id is missing");
  const isId = typeof id === "number" ? id >= 1 : idPattern.test(id);
  if (isId) return id;
  throw new Fault(
    typeof id === "number"
      ? "id: expected an integer of 1 or more"
      : "id: expected 1 to 64 letters, digits, '_', '.' or '-'",
  );
}

/** An object is stored as text, because SQLite's json_patch() would merge it with the stored object. */
function readObject(name: string, value: unknown): string {
  if (typeof value !== "object") throw new Fault(`${name}: expected a JSON object`);
  return JSON.stringify(value);
}

function readLinks(name: string, field: Field, value: unknown, zone: Zone): Value[] {
  if (!Array.isArray(value)) throw new Fault(`${name}: expected an array`);
  const item = { ...field, kind: hasNumericIds(field) ? "integer" : "text" } as const;
  return value.map((each) => requireValue(name, item, readId(item, each, zone)));
}

/** Reads a member of the column `extra`. The value of a new row becomes null, which is not stored. */
function readExtra(name: string, field: Field, value: unknown, zone: Zone): unknown {
  if (value === null) return field.kind === "links" ? null : requireNullable(name, field);
  if (field.kind === "object") return readObject(name, value);
  if (field.kind === "links") {
    const ids = readLinks(name, field, value, zone);
    return ids.length === 0 ? null : ids;
  }
  const read = requireValue(name, field, readPlain(field, value, zone));
  return read === field.initial ? null : read;
}

/** The names of a member in a line: its own name, and the name of its column in the bulk data. */
function namesOf(name: string, field: Field): readonly string[] {
  const column = isReference(field) ? `${name}_id` : columnName(name, field);
  return column === name ? [name] : [name, column];
}

/**
 * Reads a member by each of its names in the line.
 *
 * @returns undefined when the line does not have it.
 */
function readNamed<T>(
  members: Readonly<Record<string, unknown>>,
  name: string,
  field: Field,
  read: (value: unknown) => T,
): T | undefined {
  const named = namesOf(name, field).filter((each) => Object.hasOwn(members, each));
  const [value, ...others] = named.map((each) => read(members[each]));
  if (others.some((other) => other !== value))
    throw new Fault(`${named.join(" and ")} have different values`);
  return value;
}

function readMembers(
  { resource, zone }: Reading,
  members: Readonly<Record<string, unknown>>,
): ImportedRow {
  const columns = columnFields(resource.fields).map(([name, field]) => {
    return readNamed(members, name, field, (value) =>
      value === null
        ? requireNullable(name, field)
        : requireValue(name, field, readPlain(field, value, zone)),
    );
  });
  const extra = extraFields(resource.fields).flatMap(([name, field]) => {
    const value = readNamed(members, name, field, (given) => readExtra(name, field, given, zone));
    return value === undefined ? [] : [[name, value] as const];
  });
  // The id is the first column of every declaration.
  return { id: requireId(columns[0]), columns, extra: Object.fromEntries(extra) };
}

/** The names of the members that a resource has, in any spelling. */
const knownMembers = new Map<string, ReadonlySet<string>>();

function isKnown({ name, fields }: Resource, member: string): boolean {
  const known =
    knownMembers.get(name) ??
    new Set(
      Object.entries<Field>(fields).flatMap(([field, declared]) =>
        isReference(declared) ? [field, `${field}_id`] : [field],
      ),
    );
  knownMembers.set(name, known);
  return known.has(member);
}

function requireObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new Fault(`${what} is not a JSON object`);
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault("not JSON");
  }
  return requireObject(value, "the line");
}

const entryColumn = columnFields(recapDocuments.fields).findIndex(
  ([name]) => name === "docket_entry",
);

/** The documents inside of an entry. They need not name it, and may not name another one. */
function readDocuments({ zone }: Reading, entry: Value, value: unknown) {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Fault("recap_documents: expected an array");
  return value.map((document: unknown, index) => {
    const place = `recap_documents[${index}]`;
    try {
      const given = requireObject(document, "it");
      const members = { ...given, docket_entry: given.docket_entry ?? entry };
      const row = readMembers({ resource: recapDocuments, zone }, members);
      if (row.columns[entryColumn] !== entry)
        throw new Fault("docket_entry must be the entry that contains the document");
      const ignored = Object.keys(members).filter((name) => !isKnown(recapDocuments, name));
      return { row, ignored: ignored.map((name) => `recap_documents.${name}`) };
    } catch (error) {
      if (error instanceof Fault) throw new Fault(`${place}: ${error.message}`);
      throw error;
    }
  });
}

/**
 * Reads a line. The result has only the members that the line names. Members that the resource does not have
 * are reported and not imported. Computed members, such as `resource_uri`, are skipped.
 */
export function readLine(reading: Reading, text: string): ReadLine {
  const { resource } = reading;
  try {
    const members = parse(text);
    const row = readMembers(reading, members);
    const documents =
      "recap_documents" in resource.fields
        ? readDocuments(reading, row.id, members.recap_documents)
        : [];
    const ignored = Object.keys(members).filter((name) => !isKnown(resource, name));
    return {
      row,
      documents: documents.map((document) => document.row),
      ignored: [...ignored, ...documents.flatMap((document) => document.ignored)],
    };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}
