/**
 * The schemas of this family in the OpenAPI document, made from the declarations.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { ParameterObject, SchemaObject } from "../http/openapi/types.ts";
import { strict } from "../http/schema.ts";
import type { Field, Kind, ResourceName } from "./declaration/fields.ts";
import { listOf } from "./declaration/lists.ts";
import { type Resource, resources } from "./declaration/resources.ts";
import { type LookupName, lookupNamed, meanings, yearLimits } from "./filters/lookups.ts";
import { mostRelations, referredBy, relationsOf } from "./filters/relations.ts";
import { describeFilters, ownFilters } from "./filters/request-filters.ts";
import { defaultSize, type Paging } from "./list-request.ts";
import { membersOf } from "./members.ts";
import { defaultZoneName, zoneOf } from "./time/zone.ts";

const url = z.string().openapi({ format: "uri" });

const kinds: Readonly<Record<Kind, z.ZodType>> = {
  integer: z.number().int(),
  real: z.number(),
  text: z.string(),
  date: z.string().openapi({ format: "date" }),
  time: z.string().openapi({ format: "date-time" }),
  clock: z.string(),
  boolean: z.boolean(),
  link: url,
  links: z.array(url),
  object: z.looseObject({}),
};

/** Where a sentence of a field's description is missing, the name says it. */
function describe(field: Field): string {
  const target = field.references ?? field.linked;
  const links = target === null ? "" : `The URL of an object of ${target}.`;
  const sorted = field.key === null ? "" : `Sorted by ${field.key.sortedBy}.`;
  const own = field.description === "" ? "" : `${field.description}.`;
  return [own, links, sorted].filter((sentence) => sentence !== "").join(" ");
}

/** A field's value in JSON. */
function valueSchema(field: Field): z.ZodType {
  const plain = field.references === null ? kinds[field.kind] : url;
  // A literal of several values loses all but the first on its way into the OpenAPI document.
  const base = field.choices === null ? plain : plain.openapi({ enum: [...field.choices] });
  const description = describe(field);
  const described = description === "" ? base : base.openapi({ description });
  return field.nullable ? described.nullable() : described;
}

const itemSchemas: Partial<Record<ResourceName, z.ZodObject>> = {};

function shapeOf(resource: Resource): Record<string, z.ZodType> {
  return Object.fromEntries(
    membersOf(resource).map((name) => {
      const field: Field | undefined = resource.fields[name];
      if (field === undefined) throw new RangeError(`there is no field ${name}`);
      const isNested = name === "recap_documents";
      return [
        name,
        isNested ? z.array(itemSchemas["recap-documents"] ?? z.unknown()) : valueSchema(field),
      ];
    }),
  );
}

// An entry contains documents, so their schema comes first.
for (const resource of Object.values(resources).toReversed()) {
  // No member is required: `fields` and `omit` may leave out any.
  itemSchemas[resource.name] = z.object(shapeOf(resource)).partial().openapi(resource.schema);
}

/** A row's JSON, without `fields` and `omit`. */
export function itemSchema({ name }: Resource): z.ZodObject {
  return itemSchemas[name] ?? z.object({});
}

const countSchema = z.object({ count: z.number().int() }).openapi("Count");
const pageSchemas = new Map<string, z.ZodType>();

/**
 * The answer of a list: CourtListener's envelope, or the count alone.
 *
 * @param isCounted whether `count` is a number; else it is the URL that answers it.
 */
export function answerSchema(resource: Resource, isCounted: boolean): z.ZodType {
  const name = `${resource.schema}${isCounted ? "Numbered" : ""}Page`;
  const count = isCounted
    ? z.number().int()
    : url.openapi({ description: "The URL that answers the number of rows, as { count }." });
  const page =
    pageSchemas.get(name) ??
    z
      .object({
        count,
        next: url.nullable().openapi({ description: "The next page; null on the last one." }),
        previous: url.nullable().openapi({ description: "The page before; null on the first." }),
        results: z.array(itemSchema(resource)),
      })
      .openapi(name);
  pageSchemas.set(name, page);
  return isCounted ? page : z.union([page, countSchema]);
}

/** A query parameter in the document, without its name. */
type QueryParameter = Omit<ParameterObject, "name" | "in">;

const parameter = (
  description: string,
  schema: SchemaObject = { type: "string" },
): QueryParameter => ({ description, schema });

function memberParameters(resource: Resource) {
  const members = membersOf(resource).join(", ");
  return {
    fields: parameter(`The members to return, separated by commas: ${members}.`),
    omit: parameter("The members not to return, separated by commas."),
    format: parameter("json, or absent.", { type: "string", enum: ["json"] }),
  };
}

/** The type of a value in a filter, by the kind of its field. */
const filterTypes: Readonly<Record<Kind, SchemaObject>> = {
  integer: { type: "integer" },
  real: { type: "number" },
  text: { type: "string" },
  date: { type: "string", format: "date" },
  time: { type: "string", format: "date-time" },
  clock: { type: "string" },
  boolean: { type: "boolean" },
  link: { type: "string" },
  links: { type: "string" },
  object: { type: "string" },
};

/** The type of a filter's value in the document. */
function filterType({ kind, choices }: Field, lookup: LookupName): SchemaObject {
  const value = { ...filterTypes[kind], ...(choices !== null && { enum: [...choices] }) };
  switch (lookup) {
    case "isnull":
      return { type: "boolean" };
    case "range":
      return { type: "array", items: value, minItems: 2, maxItems: 2 };
    case "in":
      return { type: "array", items: value };
    case "":
    case "gte":
    case "gt":
    case "lte":
    case "lt":
      return value;
    case "startswith":
    case "istartswith":
    case "iexact":
      return { type: "string" };
    case "year":
      return { type: "integer", ...yearLimits };
    default:
      return { type: "integer", minimum: 0, maximum: 9999 };
  }
}

/** A filter in the document, where a trailing `!` on its name negates it. Lists have commas. */
function filterParameter(field: Field, lookup: LookupName): QueryParameter {
  // What `isnull` takes is in its meaning.
  const expected = lookup === "isnull" ? "" : ` Expects ${lookupNamed(lookup).expects(field)}.`;
  const schema = filterType(field, lookup);
  return {
    description: `${meanings[lookup]}.${expected}`,
    schema,
    "x-negatable": true,
    ...(schema.type === "array" && { style: "form", explode: false }),
  };
}

/** The id of a row that refers to the rows of a list. */
function relatedIdParameter({ singular }: Resource): QueryParameter {
  return {
    description: `Rows that the ${singular} of this id refers to.`,
    schema: { type: "integer" },
    "x-negatable": true,
  };
}

/** A parameter for names that are no parameters of their own: each member is sent as one. */
function openParameter(description: string, pattern: string): QueryParameter {
  return {
    description: `${description} Each member is sent as a parameter of its own.`,
    schema: {
      type: "object",
      propertyNames: { pattern },
      additionalProperties: { type: "string" },
    },
    style: "form",
    explode: true,
    // Without an example, Swagger UI invents members and sends them.
    example: {},
  };
}

/**
 * The filters of a resource: its own with all lookups, the equalities of everything that it refers to,
 * and the ids of the rows that refer to it. There are thousands of others: one open parameter has their
 * names.
 */
function filterParameters(resource: Resource) {
  const own = ownFilters(resource).map(({ name, field, lookup }) => {
    return [lookup === "" ? name : `${name}__${lookup}`, filterParameter(field, lookup)] as const;
  });
  const referred = referredBy(resource).flatMap(({ path, target }) =>
    ownFilters(target)
      .filter(({ lookup }) => lookup === "")
      .map(({ name, field }) => [`${path}__${name}`, filterParameter(field, "")] as const),
  );
  const reverse = relationsOf(resource)
    .filter(({ kind }) => kind === "many")
    .map(({ name, target }) => [name, relatedIdParameter(target)] as const);
  const relations = relationsOf(resource).map(({ name }) => name);
  const words = `Filters on related rows: up to ${mostRelations} of the relations, a field and a lookup, joined by two underscores, as in \`${relations[0]}__date_modified__gte\`. A '!' at the end negates. Relations: ${relations.join(", ")}.`;
  return {
    ...Object.fromEntries([...own, ...referred, ...reverse]),
    related: openParameter(words, `^(${relations.join("|")})__[a-z0-9_]+!?$`),
  };
}

function pageParameters(paging: Paging, resource: Resource) {
  const fields = [...listOf(resource, zoneOf(defaultZoneName)).keys.keys()].join(", ");
  const number = {
    page: parameter("The number of a page, up to 100, or `last`.", {
      type: ["integer", "string"],
    }),
  };
  const cursors = {
    cursor: parameter("From `next` or `previous`."),
    position: parameter("`last` returns the last page.", { type: "string", enum: ["last"] }),
    around: parameter("Returns the page that has the row of this id in its middle."),
    seek: parameter("Starts the page at this value of the first sort key."),
  };
  return {
    ...(paging === "cursors" ? {} : number),
    ...(paging === "numbers" ? {} : cursors),
    ...(paging === "cursors" && {
      count: parameter("`on` returns the number of rows alone.", {
        type: "string",
        enum: ["on", "off"],
      }),
    }),
    page_size: parameter(`Rows on a page, 1 to 100; ${defaultSize} when absent.`, {
      type: "integer",
      minimum: 1,
    }),
    order_by: parameter(
      `The sort keys, separated by commas: ${fields}. A '-' before a key sorts it in descending order. When absent: ${resource.defaultOrder}.`,
    ),
    nulls: parameter(
      "Where rows without a value are. When absent: last when ascending, first when descending.",
      { type: "string", enum: ["first", "last"] },
    ),
  };
}

/**
 * Parameters for the document alone. The handlers read the query themselves, because CourtListener's rules
 * are not those of a schema; to validate some 240 absent parameters as well would take a tenth of the time
 * of a page.
 */
function queryParameters(parameters: Readonly<Record<string, QueryParameter>>): ParameterObject[] {
  // The order of the generated parameters: equal ones of other families share a component.
  return Object.entries(parameters).map(([name, { schema = {}, ...rest }]) => ({
    schema,
    required: false,
    ...rest,
    name,
    in: "query",
  }));
}

/** The query parameters of a list. */
export function listParameters(paging: Paging, resource: Resource): ParameterObject[] {
  return queryParameters({
    ...filterParameters(resource),
    ...memberParameters(resource),
    ...pageParameters(paging, resource),
  });
}

/** The query parameters of one row. */
export function itemQueryParameters(resource: Resource): ParameterObject[] {
  const words = "Filters of the list, which the row must meet.";
  return queryParameters({
    ...memberParameters(resource),
    filters: openParameter(words, "^[a-z0-9_]+!?$"),
  });
}

/** The path of one row. */
export function itemParameters(resource: Resource) {
  const description = `The id of the ${resource.singular}`;
  return strict({ id: z.string().min(1).openapi({ description }) });
}

/** What the document says of a list besides its parameters. */
export function listDescription(resource: Resource, paging: Paging): string {
  const pages = {
    cursors: "Pages by cursor in every order, at any depth.",
    numbers: "Pages by number, up to page 100. The count is exact. Deeper pages are in v4.",
    both: "Pages by cursor or by number. The count is exact.",
  };
  const filters = `Filters: ${describeFilters(resource)}. A '!' at the end of a filter's name negates it.`;
  const limit =
    "A page of a filtered list can end early, with fewer rows than its size and the header X-Scan-Limit; `next` continues the list.";
  return [pages[paging], filters, ...(paging === "numbers" ? [] : [limit])].join(" ");
}
