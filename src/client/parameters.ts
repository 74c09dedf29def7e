/**
 * The query parameters of the client: in camelCase, with lookups and relations as objects.
 *
 * `{ dateFiled: { gte: "2020-01-01" }, court: { jurisdiction: "F" }, not: { court: "scotus" } }` is
 * `date_filed__gte=2020-01-01&court__jurisdiction=F&court!=scotus` on the wire.
 *
 * @module
 */

/** A name of the API in camelCase. */
export type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Head<Name extends string> = Name extends `${infer First}__${string}` ? First : Name;

/** The parameters below a name: `gte` of `date_filed__gte`. */
export type Below<Query, Name extends string> = {
  [Key in keyof Query as Key extends `${Name}__${infer Rest}` ? Rest : never]: Query[Key];
};

/** The values that a caller may pass. Lists are joined by commas. */
export type Value<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : string extends T
    ? string | number | boolean | readonly (string | number)[]
    : T;

/** The client's form of the API's parameters. */
export type Nested<Query> = {
  readonly [Name in Head<keyof Query & string> as Camel<Name>]?:
    | (Name extends keyof Query ? Value<Exclude<Query[Name], undefined>> : never)
    | ([keyof Below<Query, Name>] extends [never] ? never : Nested<Below<Query, Name>>)
    | undefined;
};

/** Parameters that say how a list is read, and not which rows it has. */
export type Paging =
  | "cursor"
  | "page"
  | "page_size"
  | "per_page"
  | "position"
  | "around"
  | "seek"
  | "order_by"
  | "nulls"
  | "count"
  | "fields"
  | "omit"
  | "use_cache";

/** The parameters without the negated filters. */
export type Plain<Query> = {
  [Key in keyof Query as Key extends `${string}!` ? never : Key]: Query[Key];
};

/**
 * The parameters of a list. They include no page numbers, because the client pages by cursor at any depth,
 * and no second names of the page size.
 */
export type ListParameters<Query> = Nested<
  Omit<Plain<Query>, "page" | "per_page" | "order_by" | "count" | "fields" | "omit">
> &
  ("order_by" extends keyof Query
    ? {
        /** Fields by the API's names. A '-' before a field sorts it in descending order. */
        readonly orderBy?: readonly string[] | undefined;
      }
    : unknown);

const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Converts parameters of the client into parameters of the API.
 *
 * @throws TypeError for `cursor: null`, which means the end of a list and not its start.
 */
export function toQuery(parameters: object, prefix = "", suffix = ""): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    if (value === null) {
      throw new TypeError(`${name} is null: after the last page there is nothing to resume.`);
    }
    const wire = prefix + toSnake(name);
    if (Array.isArray(value)) query[wire + suffix] = value.join(",");
    else if (name === "not") Object.assign(query, toQuery(value, prefix, "!"));
    else if (typeof value === "object") Object.assign(query, toQuery(value, `${wire}__`, suffix));
    else query[wire + suffix] = String(value);
  }
  return query;
}
