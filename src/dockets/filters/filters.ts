/**
 * Filters: the parameters of a list that choose its rows, read and turned into what the engine reads.
 *
 * A filter costs nothing where an index answers it: an equality on the parent, on a look-up field, or
 * on a sortable field in the order of ids; and any filter on the first field of the order. Every
 * other one is a condition beside them, and the list reads on through rows that do not meet it.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { KeyRestriction, Limit, Order, Range, Source } from "../../keyset/index.ts";
import { rangeOf } from "../../keyset/index.ts";
import type { Field, ResourceName } from "../declaration/fields.ts";
import { indexFor } from "../declaration/indexes.ts";
import { columnOf, fieldOf, sortColumnOf } from "../declaration/lists.ts";
import { type Resource, resources } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import { type Condition, type LookupName, lookupNamed, lookupsOf } from "./lookups.ts";

/** A parameter that filters a list. */
export interface FilterName {
  readonly field: string;
  readonly lookup: LookupName;
  /** Whether it is the parent's field that it asks for: see `Resource.through`. */
  readonly through: boolean;
}

/** A filter as sent. */
export interface Filter extends FilterName {
  readonly condition: Condition;
  readonly negated: boolean;
}

/** The resource that a reference names. */
function parentOf(resource: Resource): Resource {
  const target = resource.parent === null ? null : fieldOf(resource, resource.parent).references;
  if (target === null) throw new RangeError(`${resource.name} have no parent`);
  return resources[target];
}

/** Every list asks for its last page by this name, so that no field can be asked for by it. */
const reserved = "position";

function namesOf(resource: Resource): Map<string, FilterName> {
  const names = new Map<string, FilterName>();
  for (const [field, declared] of Object.entries<Field>(resource.fields)) {
    for (const lookup of lookupsOf(declared)) {
      names.set(lookup === "" ? field : `${field}__${lookup}`, { field, lookup, through: false });
    }
  }
  const { parent, through } = resource;
  if (parent !== null && through !== null) {
    names.set(`${parent}__${through.field}`, { field: parent, lookup: "", through: true });
  }
  names.delete(reserved);
  return names;
}

/** The filters of each resource by the name of their parameter, which a trailing '!' negates. */
export const filterNames: Readonly<Record<ResourceName, ReadonlyMap<string, FilterName>>> = {
  courts: namesOf(resources.courts),
  dockets: namesOf(resources.dockets),
  "docket-entries": namesOf(resources["docket-entries"]),
  "recap-documents": namesOf(resources["recap-documents"]),
};

/** The field whose values a filter compares. */
export function comparedField(resource: Resource, { field, through }: FilterName): Field {
  if (!through || resource.through === null) return fieldOf(resource, field);
  return fieldOf(parentOf(resource), resource.through.field);
}

/** What came of reading one parameter. */
type Reading =
  | { readonly filter: Filter }
  | { readonly expected: string }
  /** There is no such filter. */
  | null;

/** Reads one parameter. */
export function readFilter(resource: Resource, parameter: string, text: string): Reading {
  const negated = parameter.endsWith("!");
  const name = filterNames[resource.name].get(negated ? parameter.slice(0, -1) : parameter);
  if (name === undefined) return null;
  const lookup = lookupNamed(name.lookup);
  const field = comparedField(resource, name);
  const condition = lookup.read(field, text);
  if (condition === undefined) return { expected: lookup.expects(field) };
  return { filter: { ...name, condition, negated } };
}

/** A negated condition takes the rows without a value too, as Django's `exclude` does. */
const signed = ({ negated }: Filter, condition: SQL): SQL =>
  negated ? sql`(${condition}) IS NOT 1` : condition;

/** The condition where SQLite may choose how to find the rows that meet it. */
function freely(resource: Resource, filter: Filter): SQL {
  const column = columnOf(resource, filter.field);
  if (!filter.through || resource.through === null) {
    return signed(filter, filter.condition.of(sql`${column}`));
  }
  const parent = parentOf(resource);
  const condition = filter.condition.of(sql`${columnOf(parent, resource.through.field)}`);
  return signed(
    filter,
    sql`${column} IN (SELECT ${tables[parent.name].id} FROM ${tables[parent.name]} WHERE ${condition})`,
  );
}

/** The condition beside an index range: nothing that SQLite could look for another index for. */
function beside(resource: Resource, filter: Filter): SQL {
  const column = columnOf(resource, filter.field);
  if (!filter.through || resource.through === null) {
    return signed(filter, filter.condition.of(sql`+${column}`));
  }
  const parent = parentOf(resource);
  const { id } = tables[parent.name];
  const value = sql`(SELECT ${columnOf(parent, resource.through.field)} FROM ${tables[parent.name]} WHERE ${id} = ${column})`;
  return signed(filter, filter.condition.of(value));
}

const all = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);

/** What all filters ask, for counting. */
export function countCondition(resource: Resource, filters: readonly Filter[]): SQL {
  return all(filters.map((filter) => freely(resource, filter)));
}

const isPlain = ({ negated, through }: Filter) => !negated && !through;

/** The index, if any, that finds the few rows of a filter, whatever their order is. */
function lookupIndex(resource: Resource, filters: readonly Filter[]) {
  for (const filter of filters.filter(isPlain)) {
    const { field, lookup, condition } = filter;
    if (field === "id" && condition.equals !== null) return { filter, name: undefined };
    const isFew = fieldOf(resource, field).lookup && condition.equals !== "";
    if (isFew && (lookup === "" || lookup === "in")) {
      return { filter, name: `${resource.table}_${field}` };
    }
  }
  return null;
}

/** The rows that filters choose, as a source of the engine: see the head of this file. */
export function sourceOf(resource: Resource, filters: readonly Filter[], order: Order): Source {
  const besides = (...used: (Filter | undefined)[]) =>
    filters.filter((filter) => !used.includes(filter)).map((each) => beside(resource, each));
  const few = lookupIndex(resource, filters);
  if (few !== null) {
    const where = all([freely(resource, few.filter), ...besides(few.filter)]);
    return { where, index: () => few.name };
  }
  const { parent, through } = resource;
  const behind = filters.find(
    (filter) => isPlain(filter) && filter.field === parent && filter.condition.equals !== null,
  );
  const related = filters.find((filter) => filter.through && !filter.negated);
  if (behind === undefined && related !== undefined && through?.manyParents === false) {
    const owner = parentOf(resource);
    const column = columnOf(resource, related.field);
    const condition = related.condition.of(sql`${columnOf(owner, through.field)}`);
    return {
      partitions: sql`SELECT ${tables[owner.name].id} AS partition_id FROM ${tables[owner.name]} WHERE ${condition}`,
      where: (partition) => all([sql`${column} = ${partition}`, ...besides(related)]),
      index: indexFor(resource, true),
    };
  }
  const prefix = behind === undefined ? [] : [freely(resource, behind)];
  const index = indexFor(resource, behind !== undefined);
  const [first] = order.keys;
  const equal = filters.find(
    (filter) =>
      isPlain(filter) &&
      filter.condition.equals !== null &&
      fieldOf(resource, filter.field).sortable,
  );
  if (first.field === "id" && equal?.condition.restriction?.is === "value") {
    // The rows of one value of a sortable field are in the order of ids in that field's index.
    const key = equal.condition.restriction.low?.value ?? null;
    const isKey = sql`${sortColumnOf(resource, equal.field)} = ${key}`;
    return {
      where: all([...prefix, isKey, ...besides(behind)]),
      index: () => index([equal.field]),
    };
  }
  return { where: all([...prefix, ...besides(behind)]), index };
}

/** The part of the order that filters on its first key leave; undefined where there are none. */
export function rangeOfFilters(filters: readonly Filter[], order: Order): Range | undefined {
  const [first] = order.keys;
  const restrictions = filters
    .filter((filter) => isPlain(filter) && filter.field === first.field)
    .flatMap(({ condition }) => condition.restriction ?? []);
  const [one] = restrictions;
  if (one === undefined) return undefined;
  // Two that exclude each other: the other one is still a condition, which no row meets.
  if (one.is === "null") return rangeOf(order.keys, one);
  const values = restrictions.filter(
    (each): each is Exclude<KeyRestriction, { is: "null" }> => each.is === "value",
  );
  const tightest = (side: "low" | "high"): Limit | null =>
    values.map((each) => each[side]).find((limit) => limit !== null) ?? null;
  return rangeOf(order.keys, { is: "value", low: tightest("low"), high: tightest("high") });
}
