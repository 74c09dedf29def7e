/**
 * The names of the columns and indexes that a resource's declaration needs. `tables.ts` creates them.
 * {@link indexFor} tells the engine the name of the index for an order.
 *
 * @module
 */
import { type ChooseIndex, nullRankOf } from "../../keyset/index.ts";
import type { Field } from "./fields.ts";
import { columnFields } from "./fields.ts";
import { indexedLevels } from "./ranges.ts";
import type { Resource } from "./resources.ts";

/** The name of a field's column. The column of a reference or a link ends in `_id`. */
export function columnName(name: string, { references, kind }: Field): string {
  return references === null && kind !== "link" ? name : `${name}_id`;
}

/** The column that a field is sorted by: a generated column if it needs one, otherwise its own column. */
export function keyColumnName(name: string, field: Field): string {
  return field.key === null ? columnName(name, field) : `${name}_key`;
}

/** The generated column that is 1 when a field is NULL, and 0 otherwise. */
export function missingColumnName(name: string): string {
  return `${name}_missing`;
}

/** Nullable fields that come second in an order with an index. */
export function rankedFields({ fields, compoundOrders }: Resource): string[] {
  return compoundOrders.map(([, last]) => last).filter((name) => fields[name]?.nullable);
}

/** An index: its name and its columns. SQLite appends the rowid. */
interface IndexPlan {
  readonly name: string;
  readonly columns: readonly [string, ...string[]];
  readonly unique: boolean;
  /** Whether the one item of `columns` is an SQL expression. */
  readonly isExpression: boolean;
}

type Columns = [string, ...string[]];

/** Every index that the orders and filters of a resource use. */
export function indexesOf(resource: Resource): IndexPlan[] {
  const { table, fields, parent, compoundOrders } = resource;
  const plan = (name: string, columns: Columns, unique = false): IndexPlan => ({
    name: `${table}_${name}`,
    columns,
    unique,
    isExpression: false,
  });
  const fieldNamed = (name: string): Field => {
    const field = fields[name];
    if (field === undefined) throw new RangeError(`${resource.name} has no field ${name}`);
    return field;
  };
  const keyOf = (name: string) => keyColumnName(name, fieldNamed(name));
  // When the id is a text, the tie-break is not the rowid at the end of every index.
  const tail = fieldNamed("id").kind === "text" ? ["id"] : [];
  const columns = columnFields(fields);
  const sortable = columns.filter(([name, field]) => field.sortable && name !== "id");
  const single = sortable.map(([name, { unique }]) =>
    unique ? plan(name, [keyOf(name)], true) : plan(name, [keyOf(name), ...tail]),
  );
  const lookups = columns
    .filter(([, { lookup }]) => lookup !== null)
    .map(([name, field]) => plan(name, [columnName(name, field)]));
  const ranges = columns.flatMap(([name, field]) =>
    indexedLevels(field).map((level) => ({
      ...plan(`${name}_${level.name}`, [level.expression(columnName(name, field))]),
      isExpression: true,
    })),
  );
  if (parent === null) return [...single, ...lookups, ...ranges];
  const parentColumn = columnName(parent, fieldNamed(parent));
  const inParent = sortable.map(([name]) => plan(`${parent}_${name}`, [parentColumn, keyOf(name)]));
  const compound = compoundOrders.flatMap(([first, last]) => {
    const start: Columns = [parentColumn, keyOf(first)];
    const name = `${parent}_${first}_${last}`;
    const native = plan(name, [...start, keyOf(last)]);
    if (!fieldNamed(last).nullable) return [native];
    return [native, plan(`${name}_ranked`, [...start, missingColumnName(last), keyOf(last)])];
  });
  return [
    ...single,
    ...lookups,
    ...ranges,
    plan(`${parent}_id`, [parentColumn]),
    ...inParent,
    ...compound,
  ];
}

/**
 * The index of an order.
 *
 * @param inParent whether the list has only the rows of one parent.
 */
export function indexFor(resource: Resource, inParent: boolean): ChooseIndex {
  const { table, parent, compoundOrders } = resource;
  const prefix = inParent && parent !== null ? `${table}_${parent}` : table;
  return (fields) => {
    const [first] = fields;
    const named = fields.filter((field) => field in resource.fields);
    for (const [one, other] of inParent ? compoundOrders : []) {
      if (one !== named[0] || other !== named[1]) continue;
      const isRanked = fields[1] === nullRankOf(other);
      return `${prefix}_${one}_${other}${isRanked ? "_ranked" : ""}`;
    }
    // The rowid needs no index, and the index of a text primary key has no name.
    return first === "id" && !inParent ? undefined : `${prefix}_${first}`;
  };
}
