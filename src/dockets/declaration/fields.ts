/**
 * What a field of a resource is: the one description from which its column, its checks, its indexes,
 * its filters, its JSON, its place in OpenAPI and what an import may say of it are made.
 *
 * @module
 */

/**
 * - `date`: YYYY-MM-DD, as text.
 * - `time`: a moment; Unix milliseconds in the table, ISO 8601 outside.
 * - `clock`: a time of day, HH:MM:SS, as text.
 * - `boolean`: 0 or 1 in the table.
 * - `reference`: the id of a row of another resource.
 */
export type Kind = "integer" | "real" | "text" | "date" | "time" | "clock" | "boolean";

export type ResourceName = "courts" | "dockets" | "docket-entries" | "recap-documents";

/** How a text is sorted where its own order is not the one that is wanted: by a generated column. */
export interface TextKey {
  /** The generated column's expression, of bare column names. Never NULL. */
  readonly sql: string;
  /** The same of a text that a client sends, to `seek` to. */
  readonly of: (text: string) => string;
  /** Said in OpenAPI and in errors. */
  readonly sortedBy: string;
  /** Whether a text that starts with some prefix has a key that starts with it too. */
  readonly keepsPrefixes: boolean;
}

/** One field. */
export interface Field {
  readonly kind: Kind;
  readonly nullable: boolean;
  /** Whether `order_by` takes it. */
  readonly sortable: boolean;
  /** Null where the column sorts as it is. */
  readonly key: TextKey | null;
  /** The resource whose id it holds; null where it holds a value. */
  readonly references: ResourceName | null;
  /** The values that there are; null where any of the kind is one. */
  readonly choices: readonly (string | number)[] | null;
  /** No two rows share a value. */
  readonly unique: boolean;
  /** So few rows share a value that an index on it alone serves any order. */
  readonly lookup: boolean;
  /** In the table, for rows that do not say; undefined where each has to. */
  readonly initial: string | number | undefined;
  /** Whether its filters include a list of values (`__in`). */
  readonly listable: boolean;
  /** A sentence for OpenAPI; empty where the name says it. */
  readonly description: string;
}

export type Fields = Readonly<Record<string, Field>>;

type Options = Partial<Omit<Field, "kind">>;

const declare =
  (kind: Kind, initial?: string | number) =>
  (options: Options = {}): Field => ({
    kind,
    nullable: false,
    sortable: false,
    key: null,
    references: null,
    choices: null,
    unique: false,
    lookup: false,
    initial: options.nullable ? undefined : initial,
    listable: false,
    description: "",
    ...options,
  });

export const integer = declare("integer");
export const real = declare("real");
export const text = declare("text", "");
export const date = declare("date");
export const time = declare("time");
export const clock = declare("clock");
export const boolean = declare("boolean", 0);

/** The id of a row of another resource: of a court a text, of anything else an integer. */
export function reference(to: ResourceName): Field {
  const kind = to === "courts" ? "text" : "integer";
  return { ...declare(kind)(), references: to };
}

/** Characters of a text that take part in sorting: a cursor carries them whole. */
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

/** Sorts whole numbers by size ('10' behind '9'), and behind them every other text as text. */
export function numberFirstKey(column: string): TextKey {
  const digits = `ltrim(${column}, '0')`;
  return {
    sql: `CASE WHEN ${column} <> '' AND ${column} NOT GLOB '*[^0-9]*' THEN '0' || substr('000' || length(${digits}), -4) || substr(${digits}, 1, ${sortedLength}) ELSE '1' || substr(${column}, 1, ${sortedLength}) END`,
    of: (value) => {
      if (!/^[0-9]+$/.test(value)) return `1${beginning(value)}`;
      const number = value.replace(/^0+/, "");
      return `0${`000${number.length}`.slice(-4)}${beginning(number)}`;
    },
    sortedBy: "its size where it is a number, then as text",
    keepsPrefixes: false,
  };
}

/** Digits behind the dot to which {@link sequenceKey} fills up. */
const sequenceDigits = 10;

/** Sorts 'YYYY-MM-DD.NNN' by date, then by number: '.1000' behind '.999'. */
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
    sortedBy: "its date, then the size of the number behind the dot",
    keepsPrefixes: false,
  };
}
