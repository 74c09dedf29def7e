/**
 * Filters: the parameters of a list that choose its rows.
 *
 * The name of a parameter is a path of relations, a field and a lookup, joined by two underscores:
 * `docket__court__jurisdiction`, `date_filed__gte`. A `!` at the end negates the filter.
 *
 * @module
 */
import { type Field, hasNumericIds } from "../declaration/fields.ts";
import type { Resource } from "../declaration/resources.ts";
import type { Zone } from "../time/zone.ts";
import { type Condition, type LookupName, lookupNamed, lookupsOf } from "./lookups.ts";
import { mostRelations, type Relation, relationsOf } from "./relations.ts";

/** What a parameter compares. */
interface FilterName {
  /** The relations from the list's resource to the resource that has the field. */
  readonly path: readonly Relation[];
  readonly field: string;
  readonly lookup: LookupName;
  /**
   * Whether the value must be the id of an existing row. `court=nope` is an error, while `court__id=nope`
   * finds no rows.
   */
  readonly mustExist: boolean;
}

/** A filter as it was sent. */
export interface Filter extends FilterName {
  readonly condition: Condition;
  readonly negated: boolean;
}

/** The lookups of a field of `resource`; empty when there are no filters on the field. */
export function filterLookups(resource: Resource, name: string): readonly LookupName[] {
  const field: Field | undefined = resource.fields[name];
  if (field === undefined || field.storage === "computed") return [];
  const isKept = field.storage === "extra";
  // Fields in the column `extra` have no index. Only links to other objects have filters there.
  if (isKept && field.kind !== "link" && field.kind !== "links") return [];
  return lookupsOf(field);
}

/** The field and the lookup of a name without relations; null when there is no such filter. */
function fieldAndLookup(
  resource: Resource,
  parts: readonly string[],
): Pick<FilterName, "field" | "lookup"> | null {
  const [field = "", suffix, ...more] = parts;
  // A filter on a link without a table here is named after the link, or after the link's `id`.
  const isLink = ["link", "links"].includes(resource.fields[field]?.kind ?? "");
  // CourtListener filters the parent of a court only by its key.
  const isParent = resource.name === "courts";
  const lookup = isLink && !isParent && suffix === "id" ? "" : (suffix ?? "");
  const known: readonly string[] = filterLookups(resource, field);
  const isExplicit = suffix === "" || suffix === "exact";
  if (more.length > 0 || isExplicit || !known.includes(lookup)) return null;
  return { field, lookup: lookup as LookupName };
}

/**
 * Replaces a path to the id of a parent by the reference itself: `court__id` is `court`.
 */
function shortened(name: FilterName): FilterName {
  const last = name.path.at(-1);
  if (last?.kind !== "one" || name.field !== "id" || name.lookup !== "") return name;
  const path = name.path.slice(0, -1);
  return { ...name, path, field: last.field };
}

/** What a parameter compares; null when there is no such filter. */
function parseFilterName(resource: Resource, parameter: string): FilterName | null {
  const path: Relation[] = [];
  let at: Resource = resource;
  const parts = parameter.split("__");
  for (;;) {
    const relation = relationsOf(at).find(({ name }) => name === parts[0]);
    if (relation === undefined) break;
    if (parts.length === 1) {
      if (relation.kind === "one") break;
      // The name of a reverse relation compares the ids of the related rows.
      path.push(relation);
      const found = { path, field: "id", lookup: "" as const, mustExist: true };
      return path.length > mostRelations ? null : found;
    }
    path.push(relation);
    at = relation.target;
    parts.shift();
  }
  const found = fieldAndLookup(at, parts);
  if (found === null || path.length > mostRelations) return null;
  const field: Field | undefined = at.fields[found.field];
  const mustExist = field !== undefined && field.references !== null;
  return shortened({ path, ...found, mustExist });
}

/** The resource whose field a filter compares. */
export function comparedResource(resource: Resource, { path }: FilterName): Resource {
  return path.at(-1)?.target ?? resource;
}

/** The field that a filter compares. */
function comparedField(resource: Resource, name: FilterName): Field {
  const field: Field | undefined = comparedResource(resource, name).fields[name.field];
  if (field === undefined) throw new RangeError(`there is no field ${name.field}`);
  return field;
}

/** The result of reading one parameter. */
type ReadFilter =
  | { readonly filter: Filter }
  | { readonly complaint: string; readonly expected: string }
  /** The parameter is ignored, because the value of a flag is neither true nor false. */
  | "ignored"
  /** There is no such filter. */
  | null;

/**
 * Reads one parameter.
 *
 * @param texts its values, in order; at least one.
 * @param zone the time zone of times that name no time zone.
 */
export function readFilter(
  resource: Resource,
  parameter: string,
  texts: readonly string[],
  zone: Zone,
): ReadFilter {
  const negated = parameter.endsWith("!");
  const name = parseFilterName(resource, negated ? parameter.slice(0, -1) : parameter);
  if (name === null) return null;
  const lookup = lookupNamed(name.lookup);
  const field = comparedField(resource, name);
  const condition = lookup.read(field, texts, zone);
  if (condition !== undefined) return { filter: { ...name, condition, negated } };
  // CourtListener ignores a flag that is neither true nor false.
  if (name.lookup === "isnull" || (field.kind === "boolean" && name.lookup === "")) {
    return "ignored";
  }
  const isId = field.references !== null || (field.kind === "link" && hasNumericIds(field));
  return {
    complaint: isId
      ? "Select a valid choice. That choice is not one of the available choices."
      : lookup.complaint(field, texts),
    expected: lookup.expects(field),
  };
}
