/**
 * Court dockets, in version 4 of CourtListener's API: it pages by cursor in every order.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { Filters, ListPath, Resource } from "./filters.ts";
import type { Envelope, List } from "./list.ts";
import { type ListParameters, type Paging, toQuery } from "./parameters.ts";
import type { Answer, CallOptions, Query } from "./types.ts";

type ItemPath<R extends Resource> = `/api/rest/v4/${R}/{id}`;

/** A row with all members. No member is required in the document, because `fields` and `omit` may drop it. */
export type Row<R extends Resource> = Required<Answer<ItemPath<R>>>;

/** Names of members; undefined when the caller names none. */
type Names<R extends Resource> = readonly (keyof Row<R> & string)[] | undefined;

export interface Selection<
  R extends Resource,
  F extends Names<R> = Names<R>,
  O extends Names<R> = Names<R>,
> {
  /** The members to return. The default is all members. */
  readonly fields?: F;
  /** The members not to return. */
  readonly omit?: O;
}

/** A row with the selected members. */
type Selected<R extends Resource, F, O> = Omit<
  F extends readonly (infer Name)[] ? Pick<Row<R>, Name & keyof Row<R>> : Row<R>,
  O extends readonly (infer Name)[] ? Name & PropertyKey : never
>;

/** The parameters of a list. */
type ListQuery<R extends Resource> = Filters<R> & {
  /** Filters that rows must not match. Rows without a value match a negated filter. */
  readonly not?: Filters<R> | undefined;
};

type PageQuery<R extends Resource> = ListParameters<
  Pick<Query<ListPath<R>>, Paging & keyof Query<ListPath<R>>>
>;

export interface PageOf<Item> extends Envelope {
  readonly results: readonly Item[];
}

/** The list, one row and the count of a resource. */
export interface ResourceCalls<R extends Resource> {
  /** The rows that match the filters. With `fields` or `omit`, rows have only these members. */
  list<const F extends Names<R> = undefined, const O extends Names<R> = undefined>(
    parameters?: ListQuery<R> & PageQuery<R> & Selection<R, F, O>,
    options?: CallOptions,
  ): List<PageOf<Selected<R, F, O>>>;
  get<const F extends Names<R> = undefined, const O extends Names<R> = undefined>(
    id: number | string,
    selection?: Selection<R, F, O>,
    options?: CallOptions,
  ): Promise<Selected<R, F, O>>;
  /** How many rows match the filters. The API reads all of them to count them. */
  count(filters?: ListQuery<R>, options?: CallOptions): Promise<number>;
}

export function resourceCalls<R extends Resource>(
  { call, list }: Caller,
  resource: R,
): ResourceCalls<R> {
  const path = `/api/rest/v4/${resource}` as ListPath<R>;
  const itemPath = `${path}/{id}` as ItemPath<R>;
  return {
    list: (parameters, options) => list(path, parameters, options),
    get: async (id, selection = {}, options = {}) => {
      const parts = { path: { id }, query: toQuery(selection), ...options };
      return (await call("get", itemPath, parts)) as never;
    },
    count: async (filters = {} as ListQuery<R>, options = {}) => {
      const query = { ...toQuery(filters), count: "on" };
      const answer = (await call("get", path, { query, ...options })) as { count: number };
      return answer.count;
    },
  };
}
