/**
 * Finds rows by a value of a look-up field. The field belongs to the listed resource, or to a resource that
 * refers to it (`docket_entries__recap_documents__sha1`).
 *
 * The index of the field does not have these rows in the order of the list. There are usually so few that a
 * page finds all of them and sorts them. If there are too many, the list is read in another way.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { FoundSource } from "../../keyset/index.ts";
import { columnName } from "../declaration/indexes.ts";
import { columnOf, fieldOf } from "../declaration/lists.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import { conditionOf, isWithout, shorter, weightOf } from "./conditions.ts";
import { isOwn } from "./filter-ranges.ts";
import type { Filter } from "./filters.ts";
import { literal } from "./lookups.ts";
import type { Relation } from "./relations.ts";
import type { Value } from "./values.ts";

const isWanted = (values: readonly Value[] | null): values is readonly Value[] =>
  values !== null && values.length > 0 && !values.includes("");

/** The filter, if any, whose index finds so few rows that sorting them is cheap. */
export function fewRows(resource: Resource, filters: readonly Filter[]): Filter | undefined {
  return filters.find((filter) => {
    if (!isOwn(filter) || !isWanted(filter.condition.equals)) return false;
    return filter.field === "id" || fieldOf(resource, filter.field).lookup === "few";
  });
}

/** The index of a filter on a field of the resource itself; undefined for the primary key. */
export function lookupIndex({ table }: Resource, { field }: Filter): string | undefined {
  return field === "id" ? undefined : `${table}_${field}`;
}

/** The filters whose path starts with a relation. */
export function relatedTo(filters: readonly Filter[], relation: string): Filter[] {
  return filters.filter(({ path }) => path[0]?.name === relation);
}

/** The most characters of a list of values in a statement. D1 accepts statements of 100 KB. */
const longestList = 50_000;

/**
 * A SELECT of values, as `partition_id`. The values are literals unless their list is very long, because
 * every element of json_each() counts as a row that was read.
 */
function selectValues(values: readonly Value[]): SQL {
  const list = values.map((value) => `(${literal(value)})`).join(", ");
  return list.length <= longestList
    ? sql`SELECT column1 AS partition_id FROM (VALUES ${sql.raw(list)})`
    : sql`SELECT value AS partition_id FROM json_each(${JSON.stringify(values)})`;
}

/** A way to find rows of a resource. */
interface Route {
  /** A SELECT of the distinct ids of the rows, as `partition_id`. */
  readonly ids: SQL;
  /** The number of rows that SQLite reads for each id. */
  readonly cost: number;
  /** The filters that the rows meet. */
  readonly used: readonly Filter[];
}

/** The rows whose own look-up field has a value. */
function routeToOwn(resource: Resource, filters: readonly Filter[]): Route | null {
  const filter = fewRows(resource, filters);
  if (filter === undefined) return null;
  const values = selectValues(filter.condition.equals ?? []);
  const index = lookupIndex(resource, filter);
  const from = index === undefined ? sql`` : sql` INDEXED BY ${sql.identifier(index)}`;
  const table = tables[resource.name];
  const column = columnOf(resource, filter.field);
  return {
    ids: sql`SELECT ${table.id} AS partition_id FROM (${values}) AS wanted CROSS JOIN ${table}${from} WHERE ${column} = wanted.partition_id`,
    cost: 2,
    used: [filter],
  };
}

/** The rows that rows of another resource refer to. */
function routeThrough(filters: readonly Filter[], { name, target, field }: Relation): Route | null {
  const used = relatedTo(filters, name).filter((filter) => !isWithout(filter));
  const inner = used.map(shorter);
  const below = routeTo(target, inner);
  if (below === null) return null;
  const rest = inner.filter((filter) => !below.used.includes(filter));
  const column = sql.identifier(columnName(field, fieldOf(target, field)));
  const condition = conditionOf(target, rest, "beside", "referring");
  return {
    ids: sql`SELECT DISTINCT referring.${column} AS partition_id FROM (${below.ids}) AS below CROSS JOIN ${tables[target.name]} AS referring WHERE referring.id = below.partition_id AND ${condition}`,
    cost: below.cost + 1 + weightOf(rest),
    used,
  };
}

function routeTo(resource: Resource, filters: readonly Filter[]): Route | null {
  return routeToOwn(resource, filters) ?? routeToReferred(filters);
}

function routeToReferred(filters: readonly Filter[]): Route | null {
  const relations = new Set(filters.flatMap(({ path }) => path.slice(0, 1)));
  for (const relation of relations) {
    const route = relation.kind === "many" ? routeThrough(filters, relation) : null;
    if (route !== null) return route;
  }
  return null;
}

/** Whether a look-up field finds the rows that meet the filters. */
export function areFound(resource: Resource, filters: readonly Filter[]): boolean {
  return routeTo(resource, filters) !== null;
}

/**
 * Finds the rows by a look-up field.
 *
 * @param limit rows that a page may read before it gives up because there are too many.
 * @returns null when no filter is on such a field.
 */
export function findRows(
  resource: Resource,
  filters: readonly Filter[],
  limit: number,
): { readonly source: FoundSource; readonly used: readonly Filter[] } | null {
  const own = fewRows(resource, filters);
  const route = own === undefined ? routeToReferred(filters) : null;
  const used = own === undefined ? route?.used : [own];
  if (used === undefined) return null;
  // Each row is read, tested and sorted.
  const cost = 2 + (route?.cost ?? 1) + weightOf(filters) - weightOf(used);
  const most = Math.max(1, Math.floor(limit / cost));
  const column = columnOf(resource, own?.field ?? "id");
  const index = own && lookupIndex(resource, own);
  const source = {
    partitions: route?.ids ?? selectValues(own?.condition.equals ?? []),
    where: (partition: SQL) => sql`${column} = ${partition}`,
    index: () => index,
    most,
  };
  return { source, used };
}
