/**
 * The lists of this family for the engine, made from the declarations.
 *
 * @module
 */
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { defineList, type List, type SortKey } from "../../keyset/index.ts";
import { expects, readValue } from "../filters/values.ts";
import { tables } from "../tables.ts";
import type { Field, ResourceName } from "./fields.ts";
import { keyColumnName, missingColumnName, rankedFields } from "./indexes.ts";
import { type Resource, resources } from "./resources.ts";

/**
 * A column of a resource's table: by the name of its field, or a generated one by its own.
 *
 * @throws RangeError when there is none.
 */
export function columnOf(resource: Resource, name: string): SQLiteColumn {
  const column = tables[resource.name][name];
  if (column === undefined) throw new RangeError(`${resource.table} has no column ${name}`);
  return column;
}

/**
 * A field of a resource.
 *
 * @throws RangeError when there is none.
 */
export function fieldOf(resource: Resource, name: string): Field {
  const field = resource.fields[name];
  if (field === undefined) throw new RangeError(`${resource.name} have no field ${name}`);
  return field;
}

/** The column that a field is sorted by. */
export function sortColumnOf(resource: Resource, name: string): SQLiteColumn {
  const field = fieldOf(resource, name);
  return columnOf(resource, field.key === null ? name : keyColumnName(name, field));
}

function sortKeyOf(resource: Resource, name: string, field: Field): SortKey {
  const rank = rankedFields(resource).includes(name)
    ? { nullRank: columnOf(resource, missingColumnName(name)) }
    : {};
  return {
    expression: sortColumnOf(resource, name),
    nullable: field.nullable,
    parse: (text) => {
      const value = readValue(field, text);
      return field.key !== null && typeof value === "string" ? field.key.of(value) : value;
    },
    expects: expects(field),
    ...rank,
  };
}

function listOf(resource: Resource): List {
  const sortable = Object.entries<Field>(resource.fields).filter(([, field]) => field.sortable);
  return defineList({
    name: resource.name,
    from: tables[resource.name],
    tieBreak: tables[resource.name].id,
    sortable: Object.fromEntries(
      sortable.map(([name, field]) => [name, sortKeyOf(resource, name, field)]),
    ),
    defaultOrder: resource.defaultOrder,
  });
}

/** The lists by the names of their resources. Both versions of the API share them, and cursors. */
export const lists = Object.fromEntries(
  Object.values(resources).map((resource) => [resource.name, listOf(resource)]),
) as Readonly<Record<ResourceName, List>>;
