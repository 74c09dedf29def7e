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

/** The description of a field; empty when its name is clear enough. */
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
  // The OpenAPI generator keeps only the first value of a literal with several values.
  const choices =
    field.choices === null ? [] : [...field.choices, ...(field.nullable ? [null] : [])];
  const base = choices.length === 0 ? plain : plain.openapi({ enum: choices });
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
 * The answer of a list: CourtListener's envelope, or only the count.
 *
 * @param isCounted whether `count` is a number. Otherwise `count` is the URL that answers the number.
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
        next: url
          .nullable()
          .openapi({ description: "The URL of the next page; null on the last page." }),
        previous: url
          .nullable()
          .openapi({ description: "The URL of the previous page; null on the first page." }),
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
    format: parameter("The format of the answer. Only `json` is supported.", {
      type: "string",
      enum: ["json"],
    }),
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

/** A filter in the document. A trailing `!` on its name negates it. The values of a list have commas between them. */
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
    description: `Only rows that the ${singular} with this id refers to.`,
    schema: { type: "integer" },
    "x-negatable": true,
  };
}

/** An object parameter for names that the document does not list. Each member is sent as a parameter. */
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
 * The filters of a resource in the document: the filters on its own fields with all lookups, the equality
 * filters on all resources that it refers to, and the ids of rows that refer to it. There are thousands of
 * other filters, which one open parameter describes.
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
  const words = `Filters on related rows: up to ${mostRelations} of the relations, a field and a lookup, joined by two underscores, as in \`${relations[0]}__date_modified__gte\`. A '!' at the end negates the filter. Relations: ${relations.join(", ")}.`;
  return {
    ...Object.fromEntries([...own, ...referred, ...reverse]),
    related: openParameter(words, `^(${relations.join("|")})__[a-z0-9_]+!?$`),
  };
}

/** `position` chooses the last page. It is also a filter of a resource that has a member of this name. */
function positionParameter({ fields }: Resource): QueryParameter {
  if (fields.position === undefined) {
    return parameter("`last` returns the last page.", { type: "string", enum: ["last"] });
  }
  return parameter("`last` returns the last page. A number filters by the member `position`.", {
    type: ["string", "number"],
  });
}

function pageParameters(paging: Paging, resource: Resource) {
  const fields = [...listOf(resource, zoneOf(defaultZoneName)).keys.keys()].join(", ");
  const number = {
    page: parameter("The number of a page, up to 100, or `last`.", {
      type: ["integer", "string"],
    }),
  };
  const cursors = {
    cursor: parameter("The cursor in a URL of `next` or `previous`."),
    position: positionParameter(resource),
    around: parameter("Returns the page that has the row of this id in its middle."),
    seek: parameter("Starts the page at this value of the first sort key."),
  };
  return {
    ...(paging === "cursors" ? {} : number),
    ...(paging === "numbers" ? {} : cursors),
    ...(paging === "cursors" && {
      count: parameter("`on` returns only the number of rows.", {
        type: "string",
        enum: ["on", "off"],
      }),
    }),
    page_size: parameter(`Rows on a page, 1 to 100. The default is ${defaultSize}.`, {
      type: "integer",
      minimum: 1,
    }),
    order_by: parameter(
      `The sort keys, separated by commas: ${fields}. A '-' before a key sorts it in descending order. The default is ${resource.defaultOrder}.`,
    ),
    nulls: parameter(
      "Whether rows without a value come first or last. By default they are last in ascending and first in descending order.",
      { type: "string", enum: ["first", "last"] },
    ),
  };
}

/**
 * Parameters only for the document. The handlers read the query themselves, because a schema cannot express
 * CourtListener's rules. Validating about 240 absent parameters would also take a tenth of the time of a
 * page.
 */
function queryParameters(parameters: Readonly<Record<string, QueryParameter>>): ParameterObject[] {
  // This is the order of generated parameters, so that equal parameters of other families share a component.
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

/** The description of a list in the document. */
export function listDescription(resource: Resource, paging: Paging): string {
  const pages = {
    cursors: "The list pages by cursor in every order, at any depth.",
    numbers:
      "The list pages by number, up to page 100. The count is exact. Use v4 to read further.",
    both: "The list pages by cursor or by number. The count is exact.",
  };
  const filters = `Filters: ${describeFilters(resource)}. A '!' at the end of a filter's name negates it.`;
  const limit =
    "A page of a filtered list can end early. It then has fewer rows than its size and the header X-Scan-Limit, and `next` continues the list.";
  return [pages[paging], filters, ...(paging === "numbers" ? [] : [limit])].join(" ");
}
