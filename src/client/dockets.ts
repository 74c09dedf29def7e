/**
 * Court dockets, in version 4 of CourtListener's API: it pages by cursor in every order.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { Envelope, List } from "./list.ts";
import { type ListParameters, type Negated, toQuery } from "./parameters.ts";
import type { Answer, CallOptions, Query } from "./types.ts";

type Resource = "courts" | "dockets" | "docket-entries" | "recap-documents";
type ListPath<R extends Resource> = `/api/rest/v4/${R}`;
type ItemPath<R extends Resource> = `/api/rest/v4/${R}/{id}`;

/** A row, whole. The document has no required members, since `fields` and `omit` may drop any. */
export type Row<R extends Resource> = Required<Answer<ItemPath<R>>>;

export interface Selection<R extends Resource> {
  /** The members to answer. Default: all. */
  readonly fields?: readonly (keyof Row<R> & string)[];
  /** The members not to answer. */
  readonly omit?: readonly (keyof Row<R> & string)[];
}

/** A row with the members that were asked for. */
type Selected<R extends Resource, S> = Omit<
  S extends { readonly fields: readonly (infer F)[] } ? Pick<Row<R>, F & keyof Row<R>> : Row<R>,
  S extends { readonly omit: readonly (infer O)[] } ? O & PropertyKey : never
>;

type Filters<R extends Resource> = ListParameters<Query<ListPath<R>>> & Negated<Query<ListPath<R>>>;

export interface PageOf<Item> extends Envelope {
  readonly results: readonly Item[];
}

/** The list, one row and the count of a resource. */
export function resourceCalls<R extends Resource>({ call, list }: Caller, resource: R) {
  const path = `/api/rest/v4/${resource}` as ListPath<R>;
  const itemPath = `${path}/{id}` as ItemPath<R>;
  return {
    /** The rows that match the filters. With `fields` or `omit`, rows have only these members. */
    list: <const S extends Filters<R> & Selection<R>>(
      parameters?: S,
      options?: CallOptions,
    ): List<PageOf<Selected<R, S>>> => list(path, parameters, options),
    get: async <const S extends Selection<R>>(
      id: number | string,
      selection?: S,
      options?: CallOptions,
    ) => {
      const parts = { path: { id }, query: toQuery(selection ?? {}), ...options };
      return (await call("get", itemPath, parts)) as unknown as Selected<R, S>;
    },
    /** How many rows match the filters. The API reads all of them to count them. */
    count: async (filters: Filters<R> = {} as Filters<R>, options?: CallOptions) => {
      const query = { ...toQuery(filters), count: "on" };
      const answer = (await call("get", path, { query, ...options })) as { count: number };
      return answer.count;
    },
  };
}
