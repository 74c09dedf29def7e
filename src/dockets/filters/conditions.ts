/**
 * Filters as SQL conditions.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Field } from "../declaration/fields.ts";
import { columnName } from "../declaration/indexes.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import type { Filter } from "./filters.ts";
import type { Relation } from "./relations.ts";

/**
 * How SQLite may find the rows that meet a condition: by any index (`freely`), or by testing the rows
 * that it reads for another reason (`beside`). A unary plus keeps it from using an index
 * (sqlite.org/optoverview.html).
 */
type Manner = "freely" | "beside";

interface Place {
  readonly resource: Resource;
  /** The name of the resource's table in the statement. */
  readonly alias: string;
  readonly manner: Manner;
}

const columnAt = ({ alias }: Place, column: string): SQL =>
  sql`${sql.identifier(alias)}.${sql.identifier(column)}`;

/** The expression that a field is compared by: its column, or its member of the column `extra`. */
function valueAt(place: Place, name: string, field: Field): SQL {
  const value =
    field.storage === "extra"
      ? sql`${columnAt(place, "extra")} ->> ${sql.raw(`'$.${name}'`)}`
      : columnAt(place, columnName(name, field));
  return place.manner === "beside" ? sql`+${value}` : value;
}

/** A negated condition also holds for rows without a value, as with Django's `exclude`. */
const signed = ({ negated }: Filter, condition: SQL): SQL =>
  negated ? sql`(${condition}) IS NOT TRUE` : condition;

function ownCondition(place: Place, filter: Filter): SQL {
  const field: Field | undefined = place.resource.fields[filter.field];
  if (field === undefined) throw new RangeError(`there is no field ${filter.field}`);
  if (field.kind !== "links") {
    return signed(filter, filter.condition.of(valueAt(place, filter.field, field)));
  }
  const member = filter.condition.of(sql`linked.value`);
  const extra = columnAt(place, "extra");
  return signed(
    filter,
    sql`EXISTS (SELECT 1 FROM json_each(${extra}, ${sql.raw(`'$.${filter.field}'`)}) AS linked WHERE ${member})`,
  );
}

/** A filter as the related resource sees it: without the first relation of its path. */
export const shorter = (filter: Filter): Filter => ({ ...filter, path: filter.path.slice(1) });

/**
 * Whether a filter follows a relation to the rows that refer to this one, and then that reference back:
 * `docket_entries__docket` of a docket.
 */
function returns({ path: [there, back] }: Filter): boolean {
  return there?.kind === "many" && back?.kind === "one" && back.field === there.field;
}

function relatedCondition(
  place: Place,
  relation: Relation,
  filters: readonly Filter[],
  depth: number,
): SQL {
  const { target, kind, field: name } = relation;
  // A path may visit a resource twice, so every subquery gives its table another alias.
  const alias = `related_${depth}`;
  const inner: Place = { resource: target, alias, manner: place.manner };
  const from = sql`${tables[target.name]} AS ${sql.identifier(alias)}`;
  // These filters are about the current row. Inside the subquery, SQLite would test them for each related row.
  const outside = filters.filter(returns);
  const inside = filters.filter((filter) => !outside.includes(filter));
  const condition = allConditions(inner, inside.map(shorter), depth + 1);
  const [mine, theirs] =
    kind === "one"
      ? [columnName(name, place.resource.fields[name] as Field), "id"]
      : ["id", columnName(name, target.fields[name] as Field)];
  const related =
    place.manner === "freely"
      ? sql`(${columnAt(place, mine)} IN (SELECT ${columnAt(inner, theirs)} FROM ${from} WHERE ${condition}))`
      : sql`EXISTS (SELECT 1 FROM ${from} WHERE ${columnAt(inner, theirs)} = ${columnAt(place, mine)} AND ${condition})`;
  if (outside.length === 0) return related;
  const returned = outside.map(shorter).map(shorter);
  return sql`(${related} AND ${allConditions(place, returned, depth)})`;
}

/** Joins conditions by AND; 1 when there are none. */
export const all = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);

/**
 * Whether a filter excludes rows by the id of a related row. `docket_entries!=5` selects the dockets without
 * the entry 5, and not the dockets with another entry.
 */
export function isWithout({ path, negated, mustExist }: Filter): boolean {
  return path.length === 1 && path[0]?.kind === "many" && negated && mustExist;
}

function allConditions(place: Place, filters: readonly Filter[], depth: number): SQL {
  const own = filters.filter(({ path }) => path.length === 0);
  const without = filters.filter(isWithout);
  const related = Map.groupBy(
    filters.filter((filter) => filter.path.length > 0 && !without.includes(filter)),
    ({ path }) => path[0] as Relation,
  );
  return all([
    ...own.map((filter) => ownCondition(place, filter)),
    ...without.map((filter) => {
      const [relation] = filter.path;
      const wanted = [{ ...filter, negated: false }];
      return sql`NOT ${relatedCondition(place, relation as Relation, wanted, depth)}`;
    }),
    // All conditions along one relation apply to the same related row.
    ...Array.from(related, ([relation, some]) => relatedCondition(place, relation, some, depth)),
  ]);
}

/**
 * The condition of all filters, on the table of the resource or, inside a subquery, on an alias of the
 * table.
 */
export function conditionOf(
  resource: Resource,
  filters: readonly Filter[],
  manner: Manner,
  alias: string = resource.table,
): SQL {
  return allConditions({ resource, alias, manner }, filters, alias === resource.table ? 1 : 5);
}

/** Rows that SQLite reads to test a row: one for each relation, and the row itself. */
export function weightOf(filters: readonly Filter[]): number {
  return 1 + filters.reduce((sum, { path }) => sum + 2 * path.length, 0);
}
