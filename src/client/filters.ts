/**
 * The filters of the lists of court dockets, including filters on related rows.
 *
 * The document lists all filters on the fields of each resource, and only the equality filters on the
 * resources that it refers to, because there are thousands of others. The types in this module derive the
 * others from the resources' own filters.
 *
 * @module
 */
import type { Below, Camel, Nested, Paging, Plain, Value } from "./parameters.ts";
import type { Query } from "./types.ts";

export type Resource = "courts" | "dockets" | "docket-entries" | "recap-documents";
export type ListPath<R extends Resource> = `/api/rest/v4/${R}`;

/** The relations of each resource, by the API's names, and the resources that they lead to. */
export interface Relations {
  readonly courts: { readonly dockets: "dockets" };
  readonly dockets: { readonly court: "courts"; readonly docket_entries: "docket-entries" };
  readonly "docket-entries": {
    readonly docket: "dockets";
    readonly recap_documents: "recap-documents";
  };
  readonly "recap-documents": { readonly docket_entry: "docket-entries" };
}

type RelationOf<R extends Resource> = keyof Relations[R] & string;

/** The resource that a relation leads to. */
type Target<R extends Resource, Name extends RelationOf<R>> = Relations[R][Name] & Resource;

type Parameters<R extends Resource> = Plain<Query<ListPath<R>>>;

/** The filters on a resource's own fields, by the API's names. */
type Own<R extends Resource> = Omit<
  Parameters<R>,
  Paging | "format" | "related" | RelationOf<R> | `${RelationOf<R>}__${string}`
>;

/** The id of a related row. */
type Id<R extends Resource, Name> = Name extends keyof Parameters<R>
  ? Value<NonNullable<Parameters<R>[Name]>>
  : never;

/** The lookups of a reference itself, such as the `startswith` of a court's id. */
type LookupsOf<R extends Resource, Name extends RelationOf<R>> = Omit<
  Nested<Below<Parameters<R>, Name>>,
  keyof Filters<Target<R, Name>>
>;

/**
 * The filters of a resource. A relation takes an id, or the filters of the resource that it leads to.
 *
 * @typeParam Left one element for each relation that may follow: the API follows four.
 */
export type Filters<R extends Resource, Left extends readonly unknown[] = [1, 2, 3, 4]> = Nested<
  Own<R>
> & {
  readonly [Name in RelationOf<R> as Camel<Name>]?:
    | Id<R, Name>
    | (Left extends readonly [unknown, ...infer Rest]
        ? Filters<Target<R, Name>, Rest> & LookupsOf<R, Name>
        : never)
    | undefined;
};
