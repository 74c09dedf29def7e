/**
 * How a filtered list is read.
 *
 * The filters of a request fall into three kinds. A filter on the first key of the order is a range of
 * the order's index. One of the others may choose an index of its own: an equality on the parent or on a
 * look-up field, or a closed range of dates. Every filter that is left is tested row by row, within the
 * limit of the engine's `Filter`.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Filter as EngineFilter, Order, Range, Source } from "../../keyset/index.ts";
import { columnName, indexFor } from "../declaration/indexes.ts";
import { columnOf, fieldOf, sortColumnOf } from "../declaration/lists.ts";
import { coverRange, mostMergedGroups } from "../declaration/ranges.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import { all, conditionOf, weightOf } from "./conditions.ts";
import { closedRange, excludeEachOther, isOwn, rangeOfFilters } from "./filter-ranges.ts";
import type { Filter } from "./filters.ts";
import type { Value } from "./values.ts";

/** The filters of a list as the engine reads them. */
export interface ReadingPlan {
  readonly sources: readonly Source[];
  /** Null: the whole order. */
  readonly range: Range | null;
  /** Null where the sources and the range are exact. */
  readonly filter: EngineFilter | null;
  /**
   * Conditions that hold for all rows or for none, and that an index answers at once: where no row has a
   * value that is asked for, here or in a parent, nothing needs to be read. SQLite would test them for
   * each row, so they are to be asked before.
   */
  readonly guards: readonly SQL[];
}

/** What a plan needs to know besides the filters. */
export interface PlanFacts {
  /** Rows that one page may read. */
  readonly scanLimit: number;
  /** The dockets of a court that a filter on their children names; null where no filter does. */
  readonly court: {
    /** How many dockets there are. */
    readonly count: number;
    /** The ids of all of them, where they are at most {@link mostMerged}; else empty. */
    readonly dockets: readonly number[];
  } | null;
}

/** Parents whose children SQLite merges without a queue. */
export const mostMerged = mostMergedGroups;

/** A chosen way to find rows, and the filters that it answers. */
interface Choice {
  readonly sources: readonly Source[];
  readonly used: readonly Filter[];
  /** Whether most of the rows that it finds meet the filters on the same field. */
  readonly isDense?: boolean;
}

const isWanted = (values: readonly Value[] | null): values is readonly Value[] =>
  values !== null && values.length > 0 && !values.includes("");

/** The filter, if any, whose index finds so few rows that any order of them is cheap. */
function fewRows(resource: Resource, filters: readonly Filter[]): Filter | undefined {
  return filters.find((filter) => {
    if (!isOwn(filter) || !isWanted(filter.condition.equals)) return false;
    return filter.field === "id" || fieldOf(resource, filter.field).lookup === "few";
  });
}

/** Dockets of a court up to which the entries of each are merged. */
const mostPartitions = 500;

/**
 * Whether filters hold a resource to so few rows that a list of their children can be merged of them.
 *
 * @param most dockets of a court that count as few.
 */
function holdsToFew(
  resource: Resource,
  filters: readonly Filter[],
  facts: PlanFacts,
  most = mostPartitions,
): boolean {
  if (fewRows(resource, filters) !== undefined || resource.name === "courts") return true;
  const { parent } = resource;
  if (parent === null) return false;
  const isParent = (filter: Filter) => isOwn(filter) && filter.field === parent;
  if (filters.some((filter) => isParent(filter) && filter.condition.equals !== null)) {
    return resource.name !== "dockets" || (facts.court?.count ?? Number.POSITIVE_INFINITY) <= most;
  }
  const inner = relatedTo(filters, parent);
  const target = inner[0]?.path[0]?.target;
  if (target === undefined || target.name === "courts") return false;
  // Each of these rows has rows of its own.
  return holdsToFew(target, inner.map(shorter), facts, most / 25);
}

/** The filters whose path starts with a relation. */
function relatedTo(filters: readonly Filter[], relation: string): Filter[] {
  return filters.filter(({ path }) => path[0]?.name === relation);
}

const shorter = (filter: Filter): Filter => ({ ...filter, path: filter.path.slice(1) });

function few(resource: Resource, filters: readonly Filter[]): Choice | null {
  const filter = fewRows(resource, filters);
  if (filter === undefined) return null;
  const name = filter.field === "id" ? undefined : `${resource.table}_${filter.field}`;
  const where = conditionOf(resource, [filter], "freely");
  return { sources: [{ where, index: () => name, isSorted: true }], used: [filter] };
}

function ofParent(resource: Resource, filters: readonly Filter[]): Choice | null {
  const { parent } = resource;
  const filter = filters.find(
    (each) => isOwn(each) && each.field === parent && each.condition.equals !== null,
  );
  if (filter === undefined) return null;
  const where = conditionOf(resource, [filter], "freely");
  return { sources: [{ where, index: indexFor(resource, true) }], used: [filter] };
}

function ofFewParents(
  resource: Resource,
  filters: readonly Filter[],
  facts: PlanFacts,
): Choice | null {
  const { parent } = resource;
  if (parent === null) return null;
  const related = relatedTo(filters, parent);
  const target = related[0]?.path[0]?.target;
  if (target === undefined || !holdsToFew(target, related.map(shorter), facts)) return null;
  const isOfCourt = related.length === 1 && related[0]?.path.length === 1;
  if (target.name === "dockets" && isOfCourt && related[0]?.field === "court" && facts.court) {
    const { count, dockets } = facts.court;
    const column = columnOf(resource, parent);
    const index = indexFor(resource, true);
    const sources = dockets.map((id) => ({ where: sql`${column} = ${id}`, index }));
    if (dockets.length === count) return { sources, used: related };
  }
  const alias = "parents";
  const condition = conditionOf(target, related.map(shorter), "freely", alias);
  const column = sql`${columnOf(resource, parent)}`;
  const source: Source = {
    partitions: sql`SELECT ${sql.identifier(alias)}.id AS partition_id FROM ${tables[target.name]} AS ${sql.identifier(alias)} WHERE ${condition}`,
    where: (partition: SQL) => sql`${column} = ${partition}`,
    index: indexFor(resource, true),
  };
  return { sources: [source], used: related };
}

/** Filters on children that only a few children meet: the rows are found through them. */
function ofFewChildren(
  resource: Resource,
  filters: readonly Filter[],
  facts: PlanFacts,
): Choice | null {
  const relation = filters
    .flatMap(({ path }) => path.slice(0, 1))
    .find(({ kind, name, target }) => {
      const inner = relatedTo(filters, name).map(shorter);
      return kind === "many" && inner.some(isOwn) && holdsToFew(target, inner, facts);
    });
  if (relation === undefined || relation.target.name === "courts") return null;
  const used = relatedTo(filters, relation.name);
  return { sources: [{ where: conditionOf(resource, used, "freely"), isSorted: true }], used };
}

/** The rows of one value are in the order of ids in that field's index. */
function ofOneValue(resource: Resource, filters: readonly Filter[], order: Order): Choice | null {
  if (order.keys[0].field !== "id") return null;
  const filter = filters.find((each) => {
    if (!isOwn(each) || each.condition.equals?.length !== 1) return false;
    const { sortable, lookup, kind } = fieldOf(resource, each.field);
    return (sortable || lookup !== null) && kind !== "links" && each.condition.restriction !== null;
  });
  if (filter === undefined || filter.condition.restriction?.is !== "value") return null;
  const key = filter.condition.restriction.low?.value ?? null;
  const where = sql`${sortColumnOf(resource, filter.field)} = ${key}`;
  const name = `${resource.table}_${filter.field}`;
  return {
    sources: [{ where, index: () => name }],
    used: filter.condition.isExact ? [filter] : [],
  };
}

/** A closed range of dates in the order of ids: the merge of a few groups of dates. */
function ofClosedRange(
  resource: Resource,
  filters: readonly Filter[],
  order: Order,
): Choice | null {
  if (order.keys[0].field !== "id") return null;
  const range = closedRange(resource, filters);
  const cover = range && coverRange(range.field, range.low, range.high);
  if (range === null || cover === null) return null;
  const { level, groups, density } = cover;
  const suffix = level.name === "" ? "" : `_${level.name}`;
  const index = () => `${resource.table}_${range.name}${suffix}`;
  const group = sql.raw(level.expression(columnName(range.name, range.field)));
  const sources: Source[] =
    groups.length <= mostMergedGroups
      ? groups.map((value) => ({ where: sql`${group} = ${value}`, index }))
      : [
          {
            partitions: sql`SELECT value AS partition_id FROM json_each(${JSON.stringify(groups)})`,
            where: (partition: SQL) => sql`${group} = ${partition}`,
            index,
          },
        ];
  return { sources, used: density === 1 ? range.used : [], isDense: true };
}

/** Whether an index tells at once whether a resource has a row that meets a filter on its own field. */
function isCheap(resource: Resource, { field, condition, negated }: Filter): boolean {
  const isIndexed = field === resource.parent || fieldOf(resource, field).lookup !== null;
  return isIndexed && !negated && condition.equals !== null && condition.equals.length > 0;
}

/** See {@link ReadingPlan.guards}. */
function guards(resource: Resource, filters: readonly Filter[]): SQL[] {
  return filters
    .filter(({ path }) => path.every(({ kind }) => kind === "one"))
    .map((filter) => ({ target: filter.path.at(-1)?.target ?? resource, filter }))
    .filter(({ target, filter }) => isCheap(target, filter))
    .map(({ target, filter }) => existing(target, [{ ...filter, path: [] }]));
}

function existing(resource: Resource, filters: readonly Filter[]): SQL {
  const condition = conditionOf(resource, filters, "freely", "any_row");
  return sql`EXISTS (SELECT 1 FROM ${tables[resource.name]} AS any_row WHERE ${condition})`;
}

/** The plan of a list without rows. */
export const nothing: ReadingPlan = { sources: [], range: null, filter: null, guards: [] };

/** The plan of a list. */
export function planReading(
  resource: Resource,
  filters: readonly Filter[],
  order: Order,
  facts: PlanFacts,
): ReadingPlan {
  const ranged = rangeOfFilters(resource, filters, order);
  const left = filters.filter((filter) => !ranged.used.includes(filter));
  if (excludeEachOther(resource, filters)) return nothing;
  const choice =
    few(resource, left) ??
    ofParent(resource, left) ??
    ofFewParents(resource, left, facts) ??
    ofFewChildren(resource, left, facts) ??
    ofOneValue(resource, left, order) ??
    ofClosedRange(resource, left, order);
  const rest = left.filter((filter) => !choice?.used.includes(filter));
  const always = resource.name === "courts" ? [listedCourts] : [];
  const extra = all(always);
  const sources = (choice?.sources ?? [{ where: sql`1`, index: indexFor(resource, false) }]).map(
    (source): Source =>
      "partitions" in source
        ? { ...source, where: (partition) => sql`${source.where(partition)} AND ${extra}` }
        : { ...source, where: sql`${source.where} AND ${extra}` },
  );
  const filter =
    rest.length === 0
      ? null
      : {
          condition: conditionOf(resource, rest, "beside"),
          limit: facts.scanLimit,
          weight: weightOf(rest),
          ...(choice?.isDense === true && { isDense: true }),
        };
  return { sources, range: ranged.range, filter, guards: guards(resource, rest) };
}

/** Courts for testing are in no list. */
const listedCourts = sql.raw("+courts.jurisdiction <> 'T'");

/** What all filters ask, for counting and for reading one row. */
export function listCondition(resource: Resource, filters: readonly Filter[]): SQL {
  const always = resource.name === "courts" ? [listedCourts] : [];
  return all([...always, conditionOf(resource, filters, "freely")]);
}
