/**
 * Plans how a filtered list is read.
 *
 * The filters of a request fall into three kinds. A filter on the first key of the order is a range of the
 * order's index. One other filter may choose an index of its own: an equality on the parent or on a look-up
 * field, or a closed range of dates. The engine tests the remaining filters row by row, within the limit of
 * its `Filter`.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import {
  type Filter as EngineFilter,
  foundSource,
  type Order,
  type Range,
  type Source,
} from "../../keyset/index.ts";
import { columnName, indexFor } from "../declaration/indexes.ts";
import { columnOf, fieldOf, sortColumnOf } from "../declaration/lists.ts";
import { coverRange, mostMergedGroups } from "../declaration/ranges.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import { all, conditionOf, shorter, weightOf } from "./conditions.ts";
import { closedRange, excludeEachOther, isOwn, rangeOfFilters } from "./filter-ranges.ts";
import type { Filter } from "./filters.ts";
import { areFound, fewRows, findRows, lookupIndex, relatedTo } from "./found.ts";

/** The filters of a list in the form that the engine reads. */
export interface ReadingPlan {
  readonly sources: readonly Source[];
  /** Null: the whole order. */
  readonly range: Range | null;
  /** Null when the sources and the range select exactly the rows of the list. */
  readonly filter: EngineFilter | null;
  /**
   * Conditions that hold for all rows or for none, such as whether any row or any parent has a requested
   * value. An index answers each of them with one look-up. If one is false, the list is empty and need not
   * be read. They are tested before the list is read, because SQLite would test them again for each row.
   */
  readonly guards: readonly SQL[];
}

/** The facts that a plan needs in addition to the filters. */
export interface PlanFacts {
  /** Rows that one page may read. */
  readonly scanLimit: number;
  /** The dockets of the court that a filter on their children names; null when no filter names a court. */
  readonly court: {
    /** How many dockets there are. */
    readonly count: number;
    /** The ids of these dockets if there are at most {@link mostMerged} of them; otherwise empty. */
    readonly dockets: readonly number[];
  } | null;
  /** Whether a first attempt found too many rows by a look-up field. The default is false. */
  readonly areMany?: boolean;
}

/** The most parents whose children SQLite merges without a queue. */
export const mostMerged = mostMergedGroups;

/** A chosen way to find rows, and the filters that it answers. */
interface Choice {
  readonly sources: readonly Source[];
  readonly used: readonly Filter[];
  /** Whether most of the rows that the choice finds meet the filters on the same field. */
  readonly isDense?: boolean;
}

/** The most dockets of a court whose entries are merged docket by docket. */
const mostPartitions = 500;

/**
 * Whether filters select so few rows of a resource that a list of their children can be merged from them.
 *
 * @param most dockets of a court that count as few.
 */
function holdsToFew(
  resource: Resource,
  filters: readonly Filter[],
  facts: PlanFacts,
  most = mostPartitions,
): boolean {
  if (areFound(resource, filters) || resource.name === "courts") return true;
  const { parent } = resource;
  if (parent === null) return false;
  const isParent = (filter: Filter) => isOwn(filter) && filter.field === parent;
  if (filters.some((filter) => isParent(filter) && filter.condition.equals !== null)) {
    return resource.name !== "dockets" || (facts.court?.count ?? Number.POSITIVE_INFINITY) <= most;
  }
  const inner = relatedTo(filters, parent);
  const target = inner[0]?.path[0]?.target;
  if (target === undefined || target.name === "courts") return false;
  // Each of these rows has children of its own.
  return holdsToFew(target, inner.map(shorter), facts, most / 25);
}

/** Chooses a filter by id, which selects at most one row. */
function ofId(resource: Resource, filters: readonly Filter[]): Choice | null {
  const filter = filters.find(
    (each) => isOwn(each) && each.field === "id" && each.condition.equals?.length === 1,
  );
  if (filter === undefined) return null;
  return { sources: [{ where: conditionOf(resource, [filter], "freely") }], used: [filter] };
}

/** Chooses a look-up field (`found.ts`). A page may read half of its limit before there are too many rows. */
function ofFewRows(
  resource: Resource,
  filters: readonly Filter[],
  { scanLimit, areMany = false }: PlanFacts,
): Choice | null {
  const found = areMany ? null : findRows(resource, filters, scanLimit / 2);
  return found && { sources: [found.source], used: found.used };
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

/** Whether the index of a field has the rows of one value in the order of ids. */
function isIndexed(resource: Resource, { field, condition }: Filter): boolean {
  const { sortable, lookup, kind } = fieldOf(resource, field);
  if (kind === "links") return false;
  return condition.equals?.length === 1 ? sortable || lookup !== null : lookup !== null;
}

/** The rows of each value are in the order of ids in that field's index. */
function ofValues(
  resource: Resource,
  filters: readonly Filter[],
  order: Order,
  isMeant: (filter: Filter) => boolean = () => true,
): Choice | null {
  // The id of a court is a text, and not the rowid at the end of every index.
  if (order.keys[0].field !== "id" || resource.name === "courts") return null;
  const filter = filters.find((each) => isOwn(each) && isIndexed(resource, each) && isMeant(each));
  const values = filter?.condition.equals;
  if (filter === undefined || values == null) return null;
  const column = sortColumnOf(resource, filter.field);
  const index = () => lookupIndex(resource, filter);
  const { restriction, isExact } = filter.condition;
  const [key] = restriction?.is === "value" ? [restriction.low?.value] : [];
  const used = isExact ? [filter] : [];
  if (values.length <= mostMergedGroups) {
    const keys = values.length === 1 ? [key ?? null] : values;
    return { sources: keys.map((value) => ({ where: sql`${column} = ${value}`, index })), used };
  }
  const partitions = sql`SELECT value AS partition_id FROM json_each(${JSON.stringify(values)})`;
  const where = (partition: SQL) => sql`${column} = ${partition}`;
  return { sources: [{ partitions, where, index }], used };
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

/** Whether an index answers with one look-up if any row of a resource meets a filter on its own field. */
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
  /** Whether a filter has so few values, each with few rows, that merging them costs less than finding all. */
  const isOfFew = (filter: Filter) =>
    fewRows(resource, [filter]) !== undefined &&
    (filter.condition.equals?.length ?? 0) <= mostMergedGroups;
  const choice =
    ofId(resource, left) ??
    ofValues(resource, left, order, isOfFew) ??
    ofFewRows(resource, left, facts) ??
    ofParent(resource, left) ??
    ofFewParents(resource, left, facts) ??
    ofValues(resource, left, order) ??
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
  // A look-up field finds so few rows that testing the guards first costs more.
  const asked = foundSource(sources) === null ? guards(resource, rest) : [];
  return { sources, range: ranged.range, filter, guards: asked };
}

/** Every list leaves out courts for testing. */
const listedCourts = sql.raw("+courts.jurisdiction <> 'T'");

/** The condition of all filters, for counting and for reading one row. */
export function listCondition(resource: Resource, filters: readonly Filter[]): SQL {
  const always = resource.name === "courts" ? [listedCourts] : [];
  return all([...always, conditionOf(resource, filters, "freely")]);
}
