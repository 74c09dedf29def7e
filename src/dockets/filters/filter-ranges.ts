/**
 * Turns filters into ranges of values: the part of an order that they select, and whether it is empty.
 *
 * @module
 */
import {
  type KeyRestriction,
  type Limit,
  type Order,
  type Range,
  rangeOf,
} from "../../keyset/index.ts";
import type { Field } from "../declaration/fields.ts";
import { fieldOf } from "../declaration/lists.ts";
import { nextValue } from "../declaration/ranges.ts";
import type { Resource } from "../declaration/resources.ts";
import type { Filter } from "./filters.ts";
import type { Value } from "./values.ts";

/** Whether a filter is about a field of the list's own resource, and not negated. */
export const isOwn = ({ path, negated }: Filter) => path.length === 0 && !negated;

const isLower = (one: Value, other: Value) => one < other;

/** The intersection of the ranges of filters on one field. Only for dates and numbers. */
function tightest(filters: readonly Filter[]): { low: Limit | null; high: Limit | null } {
  let low: Limit | null = null;
  let high: Limit | null = null;
  for (const { condition } of filters) {
    if (condition.restriction?.is !== "value") continue;
    const { low: from, high: to } = condition.restriction;
    const isTighterLow =
      from !== null &&
      (low === null ||
        isLower(low.value, from.value) ||
        (low.value === from.value && !from.inclusive));
    if (isTighterLow) low = from;
    const isTighterHigh =
      to !== null &&
      (high === null ||
        isLower(to.value, high.value) ||
        (high.value === to.value && !to.inclusive));
    if (isTighterHigh) high = to;
  }
  return { low, high };
}

/** The part of an order that the filters on its first key select, and the filters that it answers. */
export function rangeOfFilters(
  resource: Resource,
  filters: readonly Filter[],
  order: Order,
): { range: Range | null; used: readonly Filter[] } {
  const [{ field: name }] = order.keys;
  const field: Field | undefined = resource.fields[name];
  const own = filters.filter(
    (filter) => isOwn(filter) && filter.field === name && filter.condition.restriction !== null,
  );
  const [one] = own;
  const restriction = one?.condition.restriction ?? null;
  if (one === undefined || restriction === null || field === undefined) {
    return { range: null, used: [] };
  }
  // JavaScript compares texts in another order than SQLite, so only one of several ranges is used.
  const isComparable = field.kind !== "text";
  const some = isComparable ? own : [one];
  if (restriction.is === "null") return { range: rangeOf(order.keys, restriction), used: [one] };
  const values = some.filter(({ condition }) => condition.restriction?.is === "value");
  const { low, high } = tightest(values);
  const whole: KeyRestriction = { is: "value", low, high };
  return {
    range: rangeOf(order.keys, whole),
    used: values.filter(({ condition }) => condition.isExact),
  };
}

/** The lowest and the highest value of the closed range that filters on one field select. */
export function closedRange(resource: Resource, filters: readonly Filter[]) {
  for (const [name, field] of Object.entries<Field>(resource.fields)) {
    if (!field.ranged) continue;
    const own = filters.filter((each) => isOwn(each) && each.field === name);
    const { low, high } = tightest(own);
    if (low === null || high === null) continue;
    const used = own.filter(({ condition }) => condition.restriction !== null);
    const step = (limit: Limit, by: 1 | -1) =>
      limit.inclusive ? limit.value : nextValue(limit.value, by);
    return { name, field, low: step(low, 1), high: step(high, -1), used };
  }
  return null;
}

/** Whether filters on one field exclude each other. */
export function excludeEachOther(resource: Resource, filters: readonly Filter[]): boolean {
  const byField = Map.groupBy(filters.filter(isOwn), ({ field }) => field);
  return byField.entries().some(([name, some]) => {
    if (fieldOf(resource, name).kind === "text") return false;
    const { low, high } = tightest(some);
    if (low === null || high === null) return false;
    if (isLower(high.value, low.value)) return true;
    return low.value === high.value && !(low.inclusive && high.inclusive);
  });
}
