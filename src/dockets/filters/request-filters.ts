/**
 * Reads the filters among the parameters of a request for a list or a row.
 *
 * @module
 */
import { type FieldError, Problem } from "../../http/problem.ts";
import type { Field } from "../declaration/fields.ts";
import type { Resource } from "../declaration/resources.ts";
import type { Zone } from "../time/zone.ts";
import { type Filter, filterLookups, readFilter } from "./filters.ts";
import { relationsOf } from "./relations.ts";

/** The filters of a request, and the text by which cursors are bound to them. */
interface Filters {
  readonly filters: readonly Filter[];
  /** The parameters and values as the client sent them. */
  readonly bound: Readonly<Record<string, string>>;
}

/** A request's parameters by name, each with all of its values in order. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** Reads the parameters out of a URL. */
export function readParameters(url: string): Parameters {
  const { searchParams } = new URL(url);
  return new Map(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
}

/** The last value of a parameter, which counts when it is repeated. Null when it is absent. */
export function lastValue(parameters: Parameters, name: string): string | null {
  return parameters.get(name)?.at(-1) ?? null;
}

const short = (text: string) => text.slice(0, 64);

/** The filters of a resource, each field once with its lookups. */
export function describeFilters(resource: Resource): string {
  const own = Object.keys(resource.fields).flatMap((name) => {
    const lookups = filterLookups(resource, name).filter((lookup) => lookup !== "");
    if (filterLookups(resource, name).length === 0) return [];
    return [lookups.length === 0 ? name : `${name}[__${lookups.join("|__")}]`];
  });
  const related = relationsOf(resource).map(
    ({ name, target }) => `${name}[__ and any filter of ${target.name}]`,
  );
  return [...own, ...related].join(", ");
}

/**
 * Reads the filters of a request. A parameter without a value is dropped, as in CourtListener's API.
 *
 * @param known names of parameters that are not filters.
 * @throws Problem that names every parameter with a wrong value; if there is none, every unknown parameter.
 */
export function readFilters(
  resource: Resource,
  parameters: Parameters,
  known: readonly string[],
  zone: Zone,
): Filters {
  const filters: Filter[] = [];
  const wrong: FieldError[] = [];
  const unknown: string[] = [];
  const bound: Record<string, string> = {};
  for (const [name, texts] of parameters) {
    if (known.includes(name)) continue;
    const isEmpty = texts.at(-1) === "";
    const reading = readFilter(resource, name, isEmpty ? ["1"] : texts, zone);
    if (reading === null) unknown.push(name);
    else if (reading === "ignored" || isEmpty) continue;
    else if ("filter" in reading) {
      filters.push(reading.filter);
      bound[name] = texts.join("\n");
    } else {
      const { complaint, expected } = reading;
      wrong.push({ path: short(name), message: `${complaint} Expected ${expected}.` });
    }
  }
  if (wrong.length > 0) {
    const detail = wrong.map(({ path, message }) => `${path}: ${message}`).join(" ");
    throw new Problem("invalid_request", detail, { errors: wrong });
  }
  if (unknown.length > 0) throw unknownParameters(resource, unknown.toSorted(), known);
  return { filters, bound };
}

/** The problem of parameters that do not exist. `unknown_params` is what CourtListener's clients read. */
function unknownParameters(
  resource: Resource,
  names: readonly string[],
  known: readonly string[],
): Problem {
  const allowed = `allowed: ${known.join(", ")}; filters, negated by a '!' at the end: ${describeFilters(resource)}`;
  return new Problem("invalid_request", "Unknown filter parameters are not allowed.", {
    errors: names.map((name) => ({ path: short(name), message: `unknown; ${allowed}` })),
    members: { unknown_params: names },
  });
}

/** The problem of a filter that refers to a row that does not exist. */
export function noSuchChoice(filter: Filter): Problem {
  const names = [...filter.path.map(({ name }) => name), filter.field];
  const last = filter.path.at(-1);
  // The parameter for the id of a row of a reverse relation has the name of the relation.
  const path = last?.kind === "many" && filter.field === "id" ? names.slice(0, -1) : names;
  const message = "Select a valid choice. That choice is not one of the available choices.";
  return new Problem("invalid_request", `${path.join("__")}: ${message}`, {
    errors: [{ path: path.join("__"), message }],
  });
}

/** The field's own lookups, for the OpenAPI document. */
export function ownFilters(resource: Resource) {
  return Object.entries<Field>(resource.fields).flatMap(([name, field]) =>
    filterLookups(resource, name).map((lookup) => ({ name, field, lookup })),
  );
}
