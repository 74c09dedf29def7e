/**
 * A line of an import, read against the declaration of its resource.
 *
 * @module
 */
import type { Field } from "../declaration/fields.ts";
import type { Resource } from "../declaration/resources.ts";
import { expects, readValue, type Value } from "../filters/values.ts";

/** A row's values in the order of the declaration's fields, as D1 stores them. */
export type ImportedRow = readonly (Value | null)[];

/** What became of a line. */
export type ReadLine = { readonly row: ImportedRow } | { readonly fault: string };

/** Members that our own answers have, and no table: what we gave may be imported again. */
const computed: ReadonlySet<string> = new Set(["resource_uri", "absolute_url", "recap_documents"]);

/** A value that is not what its field takes. */
class Fault extends Error {}

/** A reference may be written as the URL of what it refers to, on whatever host. */
function idOf(value: unknown, { kind, references }: Field): unknown {
  const parts =
    typeof value === "string" ? /^https?:\/\/.*\/([\w-]+)\/([^/]+)\/?$/.exec(value) : null;
  if (parts === null || parts[1] !== references) return value;
  const id = parts[2] ?? "";
  return kind === "integer" && /^\d+$/.test(id) ? Number(id) : id;
}

function readText(field: Field, value: unknown): Value | undefined {
  return typeof value === "string" && value.isWellFormed() ? readValue(field, value) : undefined;
}

function readNumber(field: Field, value: unknown): Value | undefined {
  return typeof value === "number" ? readValue(field, String(value)) : undefined;
}

function read(field: Field, value: unknown): Value | undefined {
  switch (field.kind) {
    case "boolean":
      return typeof value === "boolean" ? Number(value) : undefined;
    case "integer":
    case "real":
      return readNumber(field, value);
    default:
      return readText(field, value);
  }
}

/** The value of a member that is not there. */
function initialOf(name: string, { nullable, initial, kind }: Field, now: number): Value | null {
  if (nullable) return null;
  if (initial !== undefined) return initial;
  if (kind === "time") return now;
  throw new Fault(`${name} is missing`);
}

/** The ids that paths can name; of a court a word. */
const idPattern = /^[\w.-]{1,64}$/;

function requireId(id: Value | null): void {
  const isId = typeof id === "number" ? id >= 1 : id !== null && idPattern.test(id);
  if (isId) return;
  throw new Fault(
    typeof id === "number"
      ? "id: expected an integer of 1 or more"
      : "id: expected 1 to 64 letters, digits, '_', '.' or '-'",
  );
}

function storedValue(name: string, field: Field, given: unknown, now: number): Value | null {
  if (given === undefined) return initialOf(name, field, now);
  if (given === null) {
    if (field.nullable) return null;
    throw new Fault(`${name} may not be null`);
  }
  const value = read(field, field.references === null ? given : idOf(given, field));
  if (value === undefined) throw new Fault(`${name}: expected ${expects(field)}`);
  return value;
}

function parse(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault("not JSON");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Fault("not a JSON object");
}

/**
 * Reads a line. A member that is not there has the value that a new row has: null, an empty text, the
 * time of the import.
 *
 * @param now Unix milliseconds.
 */
export function readLine({ name, fields }: Resource, text: string, now: number): ReadLine {
  try {
    const given = parse(text);
    const unknown = Object.keys(given).find(
      (member) => !Object.hasOwn(fields, member) && !computed.has(member),
    );
    if (unknown !== undefined) {
      const allowed = Object.keys(fields).join(", ");
      throw new Fault(`${name} have no member '${unknown.slice(0, 64)}'; allowed: ${allowed}`);
    }
    const members = given as Readonly<Record<string, unknown>>;
    const row = Object.entries<Field>(fields).map(([member, field]) => {
      const value = Object.hasOwn(members, member) ? members[member] : undefined;
      return storedValue(member, field, value, now);
    });
    // Every declaration begins with the id.
    requireId(row[0] ?? null);
    return { row };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}
