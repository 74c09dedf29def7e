/**
 * What goes in and out of this family, made from the declarations.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { envelopeSchema } from "../http/lists/envelope.ts";
import { type ListOptions, listQuery } from "../http/lists/list-query.ts";
import { idText, strict, timeSchema } from "../http/schema.ts";
import type { Field, ResourceName } from "./declaration/fields.ts";
import { lists } from "./declaration/lists.ts";
import { type Resource, resources } from "./declaration/resources.ts";
import { comparedField, filterNames } from "./filters/filters.ts";
import { meanings } from "./filters/lookups.ts";
import { expects } from "./filters/values.ts";
import { membersOf } from "./present.ts";

export const versions = ["v4", "v3"] as const;
export type Version = (typeof versions)[number];

/** Where a resource's list is. */
export function pathOf(version: Version, { name }: Pick<Resource, "name">): string {
  return `/api/rest/${version}/${name}`;
}

const kinds = {
  integer: z.number().int(),
  real: z.number(),
  text: z.string(),
  date: z.string().openapi({ format: "date" }),
  time: timeSchema,
  clock: z.string(),
  boolean: z.boolean(),
} as const;

function describe(field: Field): string {
  const sorted = field.key === null ? "" : `Sorted by ${field.key.sortedBy}.`;
  const target = field.references === null ? "" : `The id of one of ${field.references}.`;
  return [target, field.description && `${field.description}.`, sorted].filter(Boolean).join(" ");
}

/** A field's value in JSON. */
export function valueSchema(field: Field): z.ZodType {
  // A literal of several values loses all but the first on its way into the OpenAPI document.
  const choices = field.choices === null ? {} : { enum: [...field.choices] };
  const base: z.ZodType = kinds[field.kind].openapi(choices);
  const described = describe(field);
  const schema = described === "" ? base : base.openapi({ description: described });
  return field.nullable ? schema.nullable() : schema;
}

function shapeOf(resource: Resource): Record<string, z.ZodType> {
  const computed: Readonly<Record<string, z.ZodType>> = {
    resource_uri: z.string().openapi({ format: "uri" }),
    absolute_url: z.string(),
    recap_documents: z.array(itemSchemas["recap-documents"] ?? z.unknown()),
  };
  return Object.fromEntries(
    membersOf(resource).map((name) => {
      const field: Field | undefined = resource.fields[name];
      return [name, field === undefined ? (computed[name] ?? z.unknown()) : valueSchema(field)];
    }),
  );
}

const itemSchemas: Partial<Record<ResourceName, z.ZodObject>> = {};
// An entry shows its documents: they are described before it.
for (const resource of Object.values(resources).toReversed()) {
  // No member is required: `fields` and `omit` may leave out any.
  itemSchemas[resource.name] = z.object(shapeOf(resource)).partial().openapi(resource.schema);
}

/** One row's JSON, whole. */
export function itemSchema({ name }: Resource): z.ZodObject {
  return itemSchemas[name] ?? z.object({});
}

/** A page's JSON. */
export function pageSchema(resource: Resource) {
  const envelope = envelopeSchema(`${resource.schema}Envelope`, itemSchema(resource));
  return z
    .object({
      ...envelope.shape,
      count_url: z.string().openapi({ description: "Where the whole list is counted" }),
    })
    .openapi(`${resource.schema}Page`);
}

export const countSchema = z.object({ count: z.number().int() }).openapi("Count");

/** How a version's lists page. */
export function listOptions(version: Version, resource: Resource): ListOptions {
  const [mine, other] = [pathOf(version, resource), pathOf("v4", resource)];
  return {
    defaultSize: 20,
    orderable: true,
    paging: version === "v4" ? "cursors" : "numbers",
    cursorUrl: (url) => {
      const moved = new URL(url);
      if (moved.pathname.startsWith(mine)) {
        moved.pathname = other + moved.pathname.slice(mine.length);
      }
      return moved;
    },
  };
}

function memberParameters(resource: Resource) {
  const members = membersOf(resource).join(", ");
  const list = (description: string) => z.string().optional().openapi({ description });
  return {
    fields: list(`Comma list of the members to give: ${members}`),
    omit: list("Comma list of the members not to give"),
  };
}

/** Tells the document that a trailing `!` on the name negates the filter. */
const negatable = { param: { "x-negatable": true } } as const;

function filterParameters(resource: Resource) {
  const parameters = Array.from(filterNames[resource.name], ([parameter, name]) => {
    const expected = expects(comparedField(resource, name));
    const description =
      name.lookup === "isnull" ? meanings.isnull : `${meanings[name.lookup]}; ${expected}`;
    return [
      parameter,
      z
        .string()
        .optional()
        .openapi({ description, ...negatable }),
    ] as const;
  });
  return Object.fromEntries(parameters);
}

/**
 * The query of a list. Members that it does not name are left to `readQuery`, which knows of '!'.
 */
export function resourceQuery(version: Version, resource: Resource) {
  return listQuery(lists[resource.name], listOptions(version, resource), {
    count: z
      .enum(["on", "off"])
      .optional()
      .openapi({ description: "on: answer how many rows there are, alone", default: "off" }),
    ...memberParameters(resource),
    ...filterParameters(resource),
  }).loose();
}

/** The query of one row. */
export function itemQuery(resource: Resource) {
  return strict(memberParameters(resource));
}

/** The path of one row. */
export function itemParameters(resource: Resource) {
  const description = `The ${resource.singular}'s id`;
  const idField: Field | undefined = resource.fields.id;
  const id: z.ZodType<string | number, string> =
    idField?.kind === "text" ? z.string().min(1).openapi({ description }) : idText(description);
  return strict({ id });
}
