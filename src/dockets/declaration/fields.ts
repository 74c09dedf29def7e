/**
 * The fields of a resource. One declaration defines a field's column, its checks, its indexes, its filters,
 * its JSON, its schema in OpenAPI and the values that an import accepts.
 *
 * @module
 */

/**
 * What a field holds.
 *
 * - `date`: YYYY-MM-DD, as text.
 * - `time`: a moment; Unix microseconds in the table, ISO 8601 in JSON.
 * - `clock`: a time of day, HH:MM:SS, as text.
 * - `boolean`: 0 or 1 in the table.
 * - `link`: the id of an object that has a URL in CourtListener's API; the URL in JSON.
 * - `links`: an array of such ids; an array of URLs in JSON.
 * - `object`: any JSON object or array, which is stored unchanged.
 */
export type Kind =
  | "integer"
  | "real"
  | "text"
  | "date"
  | "time"
  | "clock"
  | "boolean"
  | "link"
  | "links"
  | "object";

/**
 * Where a field's value is stored.
 *
 * - `column`: in a column of its own, which can be filtered and sorted.
 * - `extra`: in the JSON object of the table's column `extra`. D1 allows 100 columns in a table, and most
 *   members of a docket are only stored and returned.
 * - `computed`: not stored; it is computed from other fields.
 */
type Storage = "column" | "extra" | "computed";

export type ResourceName = "courts" | "dockets" | "docket-entries" | "recap-documents";

/** The sort key of a text that does not sort by its own value: a generated column. */
interface TextKey {
  /** The generated column's expression, of bare column names. Never NULL. */
  readonly sql: string;
  /** The sort key of a text that a client sends with `seek`. */
  readonly of: (text: string) => string;
  /** The order in words, for OpenAPI and for errors. */
  readonly sortedBy: string;
  /** Whether the key of every text that starts with a prefix also starts with that prefix. */
  readonly keepsPrefixes: boolean;
}

/** One field. */
export interface Field {
  readonly kind: Kind;
  readonly storage: Storage;
  readonly nullable: boolean;
  /** Whether `order_by` accepts the field. */
  readonly sortable: boolean;
  /** Null when the field is sorted by its own column. */
  readonly key: TextKey | null;
  /** The resource that the field refers to; null when the field is not a reference. */
  readonly references: ResourceName | null;
  /** For `link` and `links`: the path of the linked objects, such as `people`. */
  readonly linked: string | null;
  /** The allowed values; null when every value of the kind is allowed. */
  readonly choices: readonly (string | number)[] | null;
  /** The values that an equality filter may have; null when it may have every value of the field. */
  readonly askable: readonly number[] | null;
  /** Whether every row has a different value. */
  readonly unique: boolean;
  /**
   * Whether an index on the field finds the rows of one value. `few`: so few rows share a value that the
   * index serves every order. `many`: the index serves the order of ids. In every order, it also shows
   * when no row has the value.
   */
  readonly lookup: "few" | "many" | null;
  /**
   * Whether indexes divide the field's values into ranges, so that the rows of a closed range can be
   * read in the order of ids.
   */
  readonly ranged: boolean;
  /** The value in the table when an imported row names none; undefined when every row must name one. */
  readonly initial: string | number | undefined;
  /** Whether the field has a filter by a list of values (`__in`). */
  readonly listable: boolean;
  /** Whether a text field has filters that compare texts (`__gte` and similar). */
  readonly comparable: boolean;
  /** Whether the JSON contains the field only when the parameter `fields` names it. */
  readonly hidden: boolean;
  /** A sentence for OpenAPI; empty when the name of the field is clear enough. */
  readonly description: string;
}

export type Fields = Readonly<Record<string, Field>>;

type Options = Partial<Omit<Field, "kind">>;

const plain: Omit<Field, "kind" | "initial"> = {
  storage: "column",
  nullable: false,
  sortable: false,
  key: null,
  references: null,
  linked: null,
  choices: null,
  askable: null,
  unique: false,
  lookup: null,
  ranged: false,
  listable: false,
  comparable: false,
  hidden: false,
  description: "",
};

const declare =
  (kind: Kind, initial?: string | number) =>
  (options: Options = {}): Field => ({
    ...plain,
    kind,
    // The initial value of the kind, such as '', need not be one of the choices.
    initial: options.nullable || options.choices ? undefined : initial,
    ...options,
  });

export const integer = declare("integer");
export const real = declare("real");
export const text = declare("text", "");
export const date = declare("date");
export const time = declare("time");
export const clock = declare("clock");
export const boolean = declare("boolean", 0);

/**
 * The id of a row of another resource: a text for a court, an integer for every other resource. The row
 * must exist.
 */
export function reference(to: ResourceName, options: Options = {}): Field {
  const kind = to === "courts" ? "text" : "integer";
  return { ...declare(kind)(options), references: to };
}

/** The id of an object that need not exist in this service. It is null unless the row has a value. */
export function link(to: string, options: Options = {}): Field {
  return { ...declare("link")({ nullable: true, ...options }), linked: to };
}

/** The ids of objects that need not exist in this service. */
export function links(to: string): Field {
  return { ...declare("links")({ storage: "extra" }), linked: to };
}

/** A JSON object that is stored as it was imported; null when there is none. */
export function object(description: string): Field {
  return declare("object")({ storage: "extra", nullable: true, description });
}

/** The same field, stored in the column `extra`. */
export function extra(field: Field): Field {
  return { ...field, storage: "extra" };
}

/** A field that is computed from other fields. */
export function computed(description: string): Field {
  return declare("text")({ storage: "computed", description });
}

/** The entries of a resource's fields that have a column of their own. */
export function columnFields(fields: Fields): [name: string, field: Field][] {
  return Object.entries(fields).filter(([, { storage }]) => storage === "column");
}

/** The entries of a resource's fields that are stored in the column `extra`. */
export function extraFields(fields: Fields): [name: string, field: Field][] {
  return Object.entries(fields).filter(([, { storage }]) => storage === "extra");
}

/** Whether the ids in a reference or a link are integers. The ids of courts are texts. */
export function hasNumericIds({ references, linked }: Field): boolean {
  return references !== "courts" && linked !== "courts";
}

/** The number of characters by which a text is sorted. A cursor contains all of them. */
const sortedLength = 500;

const beginning = (value: string) => [...value].slice(0, sortedLength).join("");

/** Sorts a text of any length by its beginning. */
export function beginningKey(column: string): TextKey {
  return {
    sql: `substr(${column}, 1, ${sortedLength})`,
    of: beginning,
    sortedBy: `its first ${sortedLength} characters`,
    keepsPrefixes: true,
  };
}

/** Sorts whole numbers by value ('10' after '9'). Every other text follows them, sorted as text. */
export function numberFirstKey(column: string): TextKey {
  const digits = `ltrim(${column}, '0')`;
  return {
    sql: `CASE WHEN ${column} <> '' AND ${column} NOT GLOB '*[^0-9]*' THEN '0' || substr('000' || length(${digits}), -4) || substr(${digits}, 1, ${sortedLength}) ELSE '1' || substr(${column}, 1, ${sortedLength}) END`,
    of: (value) => {
      if (!/^[0-9]+$/.test(value)) return `1${beginning(value)}`;
      const number = value.replace(/^0+/, "");
      return `0${`000${number.length}`.slice(-4)}${beginning(number)}`;
    },
    sortedBy: "its value if it is a number, and otherwise as text after the numbers",
    keepsPrefixes: false,
  };
}

/** {@link sequenceKey} pads the number after the dot to this many digits. */
const sequenceDigits = 10;

/** Sorts 'YYYY-MM-DD.NNN' by date, then by number ('.1000' after '.999'). */
export function sequenceKey(column: string): TextKey {
  const zeros = "0".repeat(sequenceDigits);
  const longest = 11 + sequenceDigits;
  const day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].";
  return {
    sql: `CASE WHEN ${column} GLOB '${day}*' AND length(${column}) BETWEEN 12 AND ${longest} AND substr(${column}, 12) NOT GLOB '*[^0-9]*' THEN substr(${column}, 1, 11) || substr('${zeros}' || substr(${column}, 12), -${sequenceDigits}) ELSE substr(${column}, 1, ${sortedLength}) END`,
    of: (value) => {
      const parts = /^(\d{4}-\d{2}-\d{2}\.)(\d{1,10})$/.exec(value);
      return parts === null
        ? beginning(value)
        : `${parts[1]}${(parts[2] ?? "").padStart(sequenceDigits, "0")}`;
    },
    sortedBy: "its date, and then by the number after the dot",
    keepsPrefixes: false,
  };
}
