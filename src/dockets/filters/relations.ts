/**
 * Relations between the resources, which filters on related rows follow.
 *
 * @module
 */
import type { Field } from "../declaration/fields.ts";
import { type Resource, resources } from "../declaration/resources.ts";

/** A relation from the rows of one resource to those of another. */
export interface Relation {
  /** The name in parameters. */
  readonly name: string;
  readonly target: Resource;
  /**
   * The field of the relation. It belongs to the resource itself (`one`: a docket's court), or to the target
   * (`many`: a docket's entries).
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

/** The most relations that one filter may follow. */
export const mostRelations = 4;

/** The resource at the end of a chain of references, such as `docket__court` from an entry. */
interface Referred {
  /** The names of the references, joined as in a parameter. */
  readonly path: string;
  readonly target: Resource;
}

/** Every resource that a resource refers to, directly or through other resources. */
export function referredBy(resource: Resource): readonly Referred[] {
  return relationsOf(resource)
    .filter(({ kind }) => kind === "one")
    .flatMap(({ name, target }) => [
      { path: name, target },
      ...referredBy(target).map((further) => ({ ...further, path: `${name}__${further.path}` })),
    ]);
}
