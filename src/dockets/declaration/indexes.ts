/**
 * The columns and the indexes that a resource's declaration asks for, by name: what `tables.ts`
 * makes, and what a list's order is held to.
 *
 * @module
 */
import { type ChooseIndex, nullRankOf } from "../../keyset/index.ts";
import type { Field } from "./fields.ts";
import type { Resource } from "./resources.ts";

/** A field's column: that of a reference says whose id it is. */
export function columnName(name: string, { references }: Field): string {
  return references === null ? name : `${name}_id`;
}

/** The generated column that a field is sorted by; its own column where there is none. */
export function keyColumnName(name: string, field: Field): string {
  return field.key === null ? columnName(name, field) : `${name}_key`;
}

/** The generated column that says whether a field is NULL (1) or not (0). */
export function missingColumnName(name: string): string {
  return `${name}_missing`;
}

/** Fields whose NULLs stand behind another key in an order that is an index range. */
export function rankedFields({ fields, compoundOrders }: Resource): string[] {
  return compoundOrders.map(([, last]) => last).filter((name) => fields[name]?.nullable);
}

/** An index: its name, and the columns in it. Its tail is the rowid. */
export interface IndexPlan {
  readonly name: string;
  readonly columns: readonly [string, ...string[]];
  readonly unique: boolean;
}

type Columns = [string, ...string[]];

/** Every index that the orders and look-ups of a resource run on. */
export function indexesOf(resource: Resource): IndexPlan[] {
  const { table, fields, parent, compoundOrders } = resource;
  const plan = (name: string, columns: Columns, unique = false) => ({
    name: `${table}_${name}`,
    columns,
    unique,
  });
  const fieldNamed = (name: string): Field => {
    const field = fields[name];
    if (field === undefined) throw new RangeError(`${resource.name} has no field ${name}`);
    return field;
  };
  const keyOf = (name: string) => keyColumnName(name, fieldNamed(name));
  // Where the id is a text, the rowid that ends every index is not the tie-break.
  const tail = fieldNamed("id").kind === "text" ? ["id"] : [];
  const sortable = Object.keys(fields).filter((name) => fieldNamed(name).sortable && name !== "id");
  const alone = sortable.map((name) =>
    fieldNamed(name).unique ? plan(name, [keyOf(name)], true) : plan(name, [keyOf(name), ...tail]),
  );
  const lookups = Object.keys(fields)
    .filter((name) => fieldNamed(name).lookup)
    .map((name) => plan(name, [columnName(name, fieldNamed(name))]));
  if (parent === null) return [...alone, ...lookups];
  const parentColumn = columnName(parent, fieldNamed(parent));
  const behind = sortable.map((name) => plan(`${parent}_${name}`, [parentColumn, keyOf(name)]));
  const compound = compoundOrders.flatMap(([first, last]) => {
    const columns: Columns = [parentColumn, keyOf(first)];
    const name = `${parent}_${first}_${last}`;
    const native = plan(name, [...columns, keyOf(last)]);
    if (!fieldNamed(last).nullable) return [native];
    return [native, plan(`${name}_ranked`, [...columns, missingColumnName(last), keyOf(last)])];
  });
  return [...alone, ...lookups, plan(`${parent}_id`, [parentColumn]), ...behind, ...compound];
}

/**
 * The index of an order.
 *
 * @param behindParent whether the rows are those of one parent.
 */
export function indexFor(resource: Resource, behindParent: boolean): ChooseIndex {
  const { table, parent, compoundOrders } = resource;
  const prefix = behindParent && parent !== null ? `${table}_${parent}` : table;
  return (fields) => {
    const [first] = fields;
    const named = fields.filter((field) => field in resource.fields);
    for (const [one, other] of behindParent ? compoundOrders : []) {
      if (one !== named[0] || other !== named[1]) continue;
      const isRanked = fields[1] === nullRankOf(other);
      return `${prefix}_${one}_${other}${isRanked ? "_ranked" : ""}`;
    }
    // The rowid needs no index, and a text's own index has no name that one could say.
    return first === "id" && !behindParent ? undefined : `${prefix}_${first}`;
  };
}
