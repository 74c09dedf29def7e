/**
 * Relations between the resources: which rows of one a filter on another speaks of.
 *
 * @module
 */
import type { Field } from "../declaration/fields.ts";
import { type Resource, resources } from "../declaration/resources.ts";

/** A relation from the rows of one resource to those of another. */
export interface Relation {
  /** In the names of parameters. */
  readonly name: string;
  readonly target: Resource;
  /**
   * The field that makes the relation: one of the resource itself (`one`: a docket's court), or one of the
   * target (`many`: a docket's entries).
   */
  readonly field: string;
  readonly kind: "one" | "many";
}

function relationsFrom(resource: Resource): Relation[] {
  const forward = Object.entries<Field>(resource.fields).flatMap(([name, { references }]) =>
    references === null
      ? []
      : [{ name, target: resources[references], field: name, kind: "one" as const }],
  );
  const reverse = Object.values<Resource>(resources).flatMap((target) =>
    Object.entries<Field>(target.fields).flatMap(([field, { references }]) =>
      references === resource.name
        ? [{ name: target.table, target, field, kind: "many" as const }]
        : [],
    ),
  );
  return [...forward, ...reverse];
}

const relations: Readonly<Record<string, readonly Relation[]>> = Object.fromEntries(
  Object.values<Resource>(resources).map((resource) => [resource.name, relationsFrom(resource)]),
);

/** The relations of a resource. */
export function relationsOf({ name }: Resource): readonly Relation[] {
  return relations[name] ?? [];
}

/** Relations that one filter may follow. */
export const mostRelations = 4;

/** What a chain of references leads to, such as `docket__court` from an entry. */
interface Referred {
  /** The names of the references, joined as in a parameter. */
  readonly path: string;
  readonly target: Resource;
}

/** Everything that a resource refers to, by way of the rows that it refers to as well. */
export function referredBy(resource: Resource): readonly Referred[] {
  return relationsOf(resource)
    .filter(({ kind }) => kind === "one")
    .flatMap(({ name, target }) => [
      { path: name, target },
      ...referredBy(target).map((further) => ({ ...further, path: `${name}__${further.path}` })),
    ]);
}
