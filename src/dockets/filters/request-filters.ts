/**
 * Reads what a request asks of a list or of one row, beside paging.
 *
 * @module
 */
import { type FieldError, invalid, Problem } from "../../http/problem.ts";
import type { Resource } from "../declaration/resources.ts";
import { membersOf } from "../present.ts";
import { type Filter, filterNames, readFilter } from "./filters.ts";

/** The filters of a list, and how cursors know them. */
export interface Filters {
  readonly filters: readonly Filter[];
  /** Parameters and values as sent. */
  readonly bound: Readonly<Record<string, string>>;
}

const short = (text: string) => text.slice(0, 64);

/** The filters there are, each field once with its lookups. */
function allowedFilters(resource: Resource): string {
  const fields = new Map<string, string[]>();
  for (const [parameter, { lookup, field, through }] of filterNames[resource.name]) {
    const key = through ? parameter : field;
    const lookups = fields.get(key) ?? [];
    if (lookup !== "") lookups.push(lookup);
    fields.set(key, lookups);
  }
  const described = Array.from(fields, ([field, lookups]) =>
    lookups.length === 0 ? field : `${field}[__${lookups.join("|__")}]`,
  );
  return described.join(", ");
}

/**
 * Reads the filters of a list out of its query.
 *
 * @param known the parameters that are no filters.
 * @param hints what else to say of an unknown parameter of this name.
 * @throws Problem naming every parameter that is unknown, given twice or wrong, and what is allowed.
 */
export function readFilters(
  resource: Resource,
  query: URLSearchParams,
  known: readonly string[],
  hints: Readonly<Record<string, string>>,
): Filters {
  const filters: Filter[] = [];
  const errors: FieldError[] = [];
  const bound: Record<string, string> = {};
  for (const parameter of [...new Set(query.keys())].toSorted()) {
    const [text = "", ...more] = query.getAll(parameter);
    const path = short(parameter);
    if (more.length > 0) {
      errors.push({ path, message: "given more than once" });
      continue;
    }
    if (known.includes(parameter)) continue;
    const reading = readFilter(resource, parameter, text);
    if (reading === null) {
      const hint = Object.hasOwn(hints, parameter) ? ` (${hints[parameter]})` : "";
      const message = `unknown${hint}; allowed: ${known.join(", ")}; filters, which a trailing '!' negates: ${allowedFilters(resource)}`;
      errors.push({ path, message });
    } else if ("expected" in reading) {
      errors.push({ path, message: `expected ${reading.expected}` });
    } else {
      filters.push(reading.filter);
      bound[parameter] = text;
    }
  }
  if (errors.length > 0) {
    const detail = errors.map(({ path, message }) => `${path}: ${message}`).join("; ");
    throw new Problem("invalid_request", detail, { errors });
  }
  return { filters, bound };
}

interface MemberParameters {
  readonly fields?: string | undefined;
  readonly omit?: string | undefined;
}

/**
 * The members of the JSON that `fields` and `omit` leave: those of `fields`, or all, without those
 * of `omit`, in the order of the resource.
 *
 * @throws Problem naming a member that there is not, and those that there are.
 */
export function readMembers(resource: Resource, { fields, omit }: MemberParameters): string[] {
  const all = membersOf(resource);
  const read = (parameter: string, text: string) => {
    const names = text.split(",");
    const unknown = names.find((name) => !all.includes(name));
    if (unknown !== undefined) {
      throw invalid(parameter, `'${short(unknown)}' is no member; allowed: ${all.join(", ")}`);
    }
    return names;
  };
  const wanted = fields === undefined ? all : read("fields", fields);
  const unwanted = omit === undefined ? [] : read("omit", omit);
  return all.filter((name) => wanted.includes(name) && !unwanted.includes(name));
}
