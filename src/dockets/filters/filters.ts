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
  /** The relations from the list's resource to the one that has the field. */
  readonly path: readonly Relation[];
  readonly field: string;
  readonly lookup: LookupName;
  /**
   * Whether the row must exist that the value is the id of: `court=nope` is an error, while
   * `court__id=nope` finds nothing.
   */
  readonly mustExist: boolean;
}

/** A filter as it was sent. */
export interface Filter extends FilterName {
  readonly condition: Condition;
  readonly negated: boolean;
}

/** The lookups that `field` of `resource` takes; none where it cannot be filtered by. */
export function filterLookups(resource: Resource, name: string): readonly LookupName[] {
  const field: Field | undefined = resource.fields[name];
  if (field === undefined || field.storage === "computed") return [];
  const isKept = field.storage === "extra";
  // What is kept in JSON has no index; only links to other objects are looked for there.
  if (isKept && field.kind !== "link" && field.kind !== "links") return [];
  return lookupsOf(field);
}

/** The field and the lookup of a name without relations; null when there are none such. */
function fieldAndLookup(
  resource: Resource,
  parts: readonly string[],
): Pick<FilterName, "field" | "lookup"> | null {
  const [field = "", suffix, ...more] = parts;
  // An id of what has no table here is written as the link itself, or as its id.
  const isLink = ["link", "links"].includes(resource.fields[field]?.kind ?? "");
  // CourtListener has no filter on the parent of a court but by its key.
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
      // The reverse relation itself: the id of one of the related rows.
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

/** What came of reading one parameter. */
type ReadFilter =
  | { readonly filter: Filter }
  | { readonly complaint: string; readonly expected: string }
  /** The parameter is dropped: a flag has a value that is none. */
  | "ignored"
  /** There is no such filter. */
  | null;

/**
 * Reads one parameter.
 *
 * @param texts its values, in order; at least one.
 * @param zone of times that name none.
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
  // CourtListener takes a flag that is neither true nor false for no filter at all.
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
