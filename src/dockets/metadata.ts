/**
 * The answer to OPTIONS: the members, the filters and the orders of a list or a row. Its format is that of
 * Django REST framework and CourtListener's filters, which programs read.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "../http/environment.ts";
import type { Field, Kind } from "./declaration/fields.ts";
import { type Resource, resources } from "./declaration/resources.ts";
import { filterLookups } from "./filters/filters.ts";
import { relationsOf } from "./filters/relations.ts";
import { membersOf } from "./members.ts";

/** The framework's names of the kinds of members. */
const memberTypes: Readonly<Record<Kind, string>> = {
  integer: "integer",
  real: "float",
  text: "string",
  date: "date",
  time: "datetime",
  clock: "time",
  boolean: "boolean",
  link: "field",
  links: "field",
  object: "nested object",
};

/** The names of the classes of filters. */
const filterTypes: Readonly<Record<Kind, string>> = {
  integer: "NumberFilter",
  real: "NumberFilter",
  text: "CharFilter",
  date: "DateFilter",
  time: "IsoDateTimeFilter",
  clock: "TimeFilter",
  boolean: "BooleanFilter",
  link: "ModelChoiceFilter",
  links: "ModelChoiceFilter",
  object: "CharFilter",
};

/** Splits a name into words: `RECAPDocument` becomes `RECAP Document`. */
const inWords = (model: string) => model.replaceAll(/(?<=[a-z])[A-Z]|(?<!^)[A-Z](?=[a-z])/g, " $&");

const titleOf = ({ name }: Resource) =>
  name.replaceAll("-", " ").replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** The type of a member. Every computed member except the path of a page is a reference. */
function typeOf(name: string, { choices, kind, storage }: Field): string {
  if (storage === "computed") return name === "absolute_url" ? "string" : "field";
  return choices === null ? memberTypes[kind] : "choice";
}

const choicesOf = ({ choices }: Field) =>
  choices === null
    ? {}
    : { choices: choices.map((value) => ({ value, display_name: String(value) })) };

/** Describes a member as read-only, as CourtListener does under POST. */
function describeMember(name: string, field: Field) {
  const label = name.replaceAll("_", " ");
  return {
    type: typeOf(name, field),
    required: false,
    read_only: true,
    label: `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`,
    ...(field.description !== "" && { help_text: field.description }),
    ...choicesOf(field),
  };
}

function describeFilters(resource: Resource): Record<string, object> {
  const own = Object.entries<Field>(resource.fields).flatMap(([name, field]) => {
    const lookups = filterLookups(resource, name);
    if (lookups.length === 0) return [];
    const described = {
      type: field.choices === null ? filterTypes[field.kind] : "MultipleChoiceFilter",
      lookup_types: lookups.map((lookup) => (lookup === "" ? "exact" : lookup)),
      ...choicesOf(field),
    };
    return [[name, described] as const];
  });
  const related = relationsOf(resource).map(({ name, target }) => {
    const lookup_types = `See available filters for '${titleOf(target)}'`;
    return [name, { type: "RelatedFilter", lookup_types }] as const;
  });
  return Object.fromEntries([...own, ...related]);
}

const formats = { renders: ["application/json"], parses: [] };

/** Describes a resource: its list, or one of its rows. */
function describe(resource: Resource, view: "List" | "Instance") {
  const members = membersOf(resource).map((name) => {
    const field: Field | undefined = resource.fields[name];
    return field === undefined ? [] : [[name, describeMember(name, field)] as const];
  });
  return {
    name: `${inWords(resource.model)} ${view}`,
    description: "",
    ...formats,
    actions: { POST: Object.fromEntries(members.flat()) },
    filters: describeFilters(resource),
    ordering: Object.entries<Field>(resource.fields).flatMap(([name, { sortable }]) =>
      sortable ? [name] : [],
    ),
  };
}

/** Answers OPTIONS on the paths of this family. The CORS middleware answers preflight requests. */
export const describeOptions = createMiddleware<AppEnvironment>(async (c, next) => {
  if (c.req.method !== "OPTIONS") return next();
  const parts = /^\/api\/rest\/v[34](?:\/([\w-]+)(\/[^/]+)?)?\/?$/.exec(c.req.path);
  const isPreflight = c.req.header("Access-Control-Request-Method") !== undefined;
  if (parts === null || isPreflight) return next();
  const [, name, row] = parts;
  const headers = { Allow: "GET, HEAD, OPTIONS" };
  if (name === undefined) {
    return c.json({ name: "Api Root", description: "", ...formats }, 200, headers);
  }
  const resource = Object.values<Resource>(resources).find((each) => each.name === name);
  if (resource === undefined) return next();
  return c.json(describe(resource, row === undefined ? "List" : "Instance"), 200, headers);
});
