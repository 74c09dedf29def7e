/**
 * The lists of this family, for the pagination engine.
 *
 * @module
 */
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { defineList, type List, type SortKey } from "../../keyset/index.ts";
import { expects, readValue } from "../filters/values.ts";
import { tables } from "../tables.ts";
import type { Zone } from "../time/zone.ts";
import type { Field } from "./fields.ts";
import { keyColumnName, missingColumnName, rankedFields } from "./indexes.ts";
import type { Resource } from "./resources.ts";

/**
 * A column of a resource's table: by the name of its field, or for a generated column by its own name.
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

function sortKeyOf(resource: Resource, name: string, field: Field, zone: Zone): SortKey {
  const rank = rankedFields(resource).includes(name)
    ? { nullRank: columnOf(resource, missingColumnName(name)) }
    : {};
  return {
    expression: sortColumnOf(resource, name),
    nullable: field.nullable,
    parse: (text) => {
      const value = readValue(field, text, zone);
      return field.key !== null && typeof value === "string" ? field.key.of(value) : value;
    },
    expects: expects(field),
    ...rank,
  };
}

function createList(resource: Resource, zone: Zone): List {
  const sortable = Object.entries<Field>(resource.fields).filter(([, field]) => field.sortable);
  return defineList({
    name: resource.name,
    from: tables[resource.name],
    tieBreak: tables[resource.name].id,
    sortable: Object.fromEntries(
      sortable.map(([name, field]) => [name, sortKeyOf(resource, name, field, zone)]),
    ),
    defaultOrder: resource.defaultOrder,
    nulls: "largest",
  });
}

const created = new Map<string, List>();

/**
 * The list of a resource. Both versions of the API share it, and its cursors.
 *
 * @param zone the time zone of times in `seek` that name no time zone.
 */
export function listOf(resource: Resource, zone: Zone): List {
  const key = `${resource.name} ${zone.name}`;
  const list = created.get(key) ?? createList(resource, zone);
  created.set(key, list);
  return list;
}
